// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/article.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

TEST(Article, IsAnBeforeAVowelSound)
{
    for (const QStringView words : {
             u"analyst",
             u"engineer",
             u"intern",
             u"open-source developer",
             u"urban planner",
             u"umbrella maker",
             u"unpaid intern",
             u"undergraduate",
             u"unknown",
             u"uninterested party",
             u"hour",
             u"honest answer",
             u"honorary member",
             u"heir",
             u"herb garden",
             u"herbalist",
             u"MBA student",
             u"mba student",
             u"MSc student",
             u"MRI technician",
             u"NHS nurse",
             u"NGO",
             u"ngo worker",
             u"LLM researcher",
             u"ML engineer",
             u"ml engineer",
             u"R&D manager",
             u"RN",
             u"SQL developer",
             u"SRE",
             u"X-ray technician",
             u"FBI agent",
             u"HR manager",
             u"hr manager",
             u"EU official",
             u"IKEA designer",
             u"iOS developer",
             u"e-mail",
             u"AI researcher",
             u"F1 engineer",
             u"8-week course",
             u"11-year-old",
             u"18th-century specialist",
             u"80-person team",
             u"11,000-seat hall",
             u"École graduate",
             u"Össur engineer",
             u"Übersetzer",
             u"Ångström",
             u"Øresund pilot",
             u"\"unusual\" case",
             u"mRNA researcher",
             u"HVAC technician",
             u"LED designer",
             u"Yvonne",
             u"A-level tutor",
             u"NLP engineer",
             u"MIT graduate",
             u"1840 house",
         }) {
        EXPECT_EQ(indefiniteArticle(words), QStringLiteral("an")) << words.toUtf8().constData();
    }
}

TEST(Article, IsABeforeAConsonantSound)
{
    for (const QStringView words : {
             u"data engineer",
             u"nurse",
             u"final-year student",
             u"university lecturer",
             u"uniform maker",
             u"union organizer",
             u"unique case",
             u"user researcher",
             u"UX designer",
             u"ux designer",
             u"UI designer",
             u"US firm",
             u"UK company",
             u"UFO",
             u"European",
             u"eulogy",
             u"ewe",
             u"one-off",
             u"once-in-a-lifetime chance",
             u"utility worker",
             u"Ukrainian",
             u"Ugandan",
             u"ukulele player",
             u"PhD student",
             u"BBC editor",
             u"CEO",
             u"NASA engineer",
             u"NATO officer",
             u"LIDAR specialist",
             u"MATLAB developer",
             u"ROS developer",
             u"hotel manager",
             u"historian",
             u"herbivore",
             u"Herbert fan",
             u"year",
             u"yoga teacher",
             u"7-week course",
             u"10-year plan",
             u"110-seat hall",
             u"1-hour talk",
             u"2 p.m. slot",
             u"U-turn",
             u"Mr. Smith fan",
             u"TV producer",
             u"physics teacher",
             u"QA engineer",
             u"DJ",
             u"McKinsey consultant",
             u"佐藤",
             u"unicycle rider",
             u"universal tool",
             u"uranium chemist",
             u"urologist",
             u"usability tester",
             u"SaaS founder",
             u"Tour guide",
             u"180-person team",
             u"1,800-seat hall",
         }) {
        EXPECT_EQ(indefiniteArticle(words), QStringLiteral("a")) << words.toUtf8().constData();
    }
}

TEST(Article, StandsBeforeItsWords)
{
    EXPECT_EQ(withIndefiniteArticle(u"MBA student"), QStringLiteral("an MBA student"));
    EXPECT_EQ(withIndefiniteArticle(u"nurse"), QStringLiteral("a nurse"));
}

} // namespace
} // namespace wellmet::drafting
