// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/names/name_kin.h"

#include <QStringTokenizer>

#include <algorithm>

namespace wellmet::critique {

namespace {

// One name in each row.
constexpr QStringView kRows[] = {
    u"john jan juan jean joao giovanni johann johannes hans ivan ian sean johan jon jens hannes honza jano "
    u"janos ioannis giannis yannis yiannis ion ioan janis juhani evan vanya jack johnny",
    u"george georg jorge giorgio georges jiri jerzy jurek juraj giorgos yorgos yiorgos giorgi georgy yuri "
    u"jurgis juris gheorghe gyorgy jurgen joris jordi djordje",
    u"peter petr pedro pietro pierre piotr pyotr petro petros pere pekka peeter petras peteris petar petko "
    u"per peder pete piet pieter",
    u"paul pablo paolo pavel pawel paavo pavlo pavlos paulo paulius pal poul pau",
    u"michael michel miguel michele mikhail mykhailo michal mihai mihaly mikkel mikael mika mihail michalis "
    u"mike mick misha mickey",
    u"andrew andreas andre andres andrea andrei andrey andriy andrzej ondrej andras andris andrius anders "
    u"antti drew andy ondra",
    u"alexander alexandre alejandro alessandro aleksandr oleksandr aleksander alexandros aleksandar "
    u"aleksandrs aleksandras alexandru sandor alex alec sasha sascha sacha olek oles sandro xander sander "
    u"lex shura alasdair alistair",
    u"alexandra aleksandra oleksandra alessandra alejandra sandra sasha lexi ola alex",
    u"nicholas nicolas nikolaus nikola nikolai mykola nicola niccolo mikolaj mikulas nikos nikolaos nicolae "
    u"niklas nils klaus miklos nick nico niko kolya",
    u"joseph jose giuseppe josef jozef josep yosef yusuf iosif joe joey pepe beppe pepa youssef juozas",
    u"james jaime jacques giacomo jacob jakob jakub yakov jaap jacobo santiago jim jimmy jamie kuba jokubas",
    u"steven stephen stefan stefano esteban etienne stepan stjepan szczepan istvan stefanos steve steffen",
    u"charles carlos carlo karl carl karel karol karoly carles kaarlo chuck charlie karolis",
    u"henry heinrich henri enrique enrico henrik hendrik jindrich henryk henrique heikki harry hank heinz",
    u"william wilhelm guillaume guillermo guglielmo willem vilem guilherme bill will billy liam",
    u"frederick friedrich federico frederic fryderyk bedrich fredrik frederik fred fritz",
    u"francis francisco francesco francois franz frantisek franciszek frank frans pancho paco ferenc franjo",
    u"lawrence laurence laurent lorenzo lorenz vavrinec lars larry lauri lovro",
    u"louis luis luigi ludwig ludvik ludwik lewis lajos",
    u"anthony antonio antoine anton antonin antoni antonis tony toni ante antun",
    u"matthew mateo matteo matthias mathieu matej mateusz matyas matti mats matt matvey",
    u"mark marc marco marcos marek markus marcus marko",
    u"martin martino marten martynas marton maarten marty",
    u"luke lucas luca luc lukas lukasz loukas",
    u"thomas tomas tommaso tomasz tamas tuomas tom tommy tomek",
    u"philip felipe filippo philippe filip philipp phil pip",
    u"gregory gregorio gregoire grzegorz grigory hryhoriy greg gregor grigoris",
    u"elizabeth elisabeth isabel isabella elisabetta elzbieta alzbeta elizaveta yelyzaveta erzsebet elisabet "
    u"betka liz beth lisa eliza elise bettina eliska liza lizzie betty betsy ela",
    u"catherine katherine katarina katerina catalina caterina katarzyna kateryna ekaterina katalin katharina "
    u"kate katie kathy kasia katya katka karin kati trine cathy",
    u"mary maria marie miriam maryam marija mariya mari molly polly masha marysia mia",
    u"anna ana anne ann hannah hana hanna anya anka annie ania hanka annika",
    u"margaret margarita marguerite margherita margarete malgorzata marketa marjeta margit meg maggie peggy "
    u"greta gosia rita",
    u"helen helena elena olena helene ilona yelena jelena eleni ellen lena",
    u"julia giulia julie yulia yuliya julija",
    u"joan joanna johanna jana juana giovanna jeanne ioanna ivana jane jean asia",
    u"barbara varvara basia bara barbora barb",
    u"sophia sofia sophie zofia sofie zosia sonya",
    u"natalia natalie nataliya natasha nat",
    u"theresa teresa terezie terese tereza terka tess terry",
    u"agnes agnieszka agnese ines aga anezka",
    u"victor viktor vittorio wiktor viktoras vic",
    u"victoria viktoria vittoria wiktoria viktorija vicky vika",
    u"xavier javier xaver",
    u"wojciech wojtek vojtech vojta adalbert",
    u"stanislaw stanislav stan staszek standa",
    u"vladimir wladimir volodymyr vova volodya vlad",
    u"yaroslav jaroslav jaroslaw jarek jarda",
    u"zbigniew zbyszek zbynek",
    u"krzysztof christopher christoph cristobal krystof kristoffer chris krzysiek hristo kit",
    u"dmitri dmitry dmytro dimitri dimitris dima mitya dimitar",
    u"evgeny yevhen eugene eugen zhenya gene",
    u"edward eduard edoardo eduardo edvard ted ed eddie ned",
    u"richard ricardo riccardo ryszard rick dick rich",
    u"robert roberto rupert rob bob bobby",
    u"david davide dave davy dawid",
    u"daniel daniele danilo danylo dan danny",
    u"gabriel gabriele gabor gabe",
    u"raphael rafael raffaele rafal raf rafa",
    u"samuel samuele sam sami sammy",
    u"simon simone szymon shimon semyon",
    u"vincent vincenzo vicente vince",
    u"leo leon leonardo lev leonard len lenny",
    u"maximilian massimo max maxim maksym maks",
    u"sebastian sebastiano sebastien seb bastian",
    u"theodore teodoro fedor fyodor teddy ted theo",
    u"patrick patricio patrizio padraig pat paddy",
    u"patricia patrizia pat patty tricia trish",
    u"deborah debra deb debbie",
    u"susan susana suzanne zuzana zuzanna susanna sue susie zuzka",
    u"rebecca rebeka becky",
    u"jennifer jen jenny",
    u"christina cristina kristina krystyna tina kristine chris",
    u"dorothy dorothea dorota dot dottie",
    u"eleanor eleonora ellie nell nora",
    u"frances francesca franziska fran",
    u"benjamin beniamino ben benny",
    u"jonathan jon jonny",
    u"timothy timoteo timofey tim",
    u"gerald gerard gerardo gerry jerry",
    u"donald don donnie",
    u"raymond ramon ray",
    u"walter gualtiero walt wally",
    u"albert alberto al bert",
    u"alfred alfredo alf fred",
    u"arthur arturo artur art",
    u"bernard bernardo bernie",
    u"abigail abby gail",
    u"amanda mandy",
    u"cynthia cindy",
    u"judith judy judit",
    u"pamela pam",
    u"stephanie stefanie steffi steph",
    u"veronica veronika weronika ronnie",
    u"magdalena madeleine magda lena maddie",
    u"lucy lucia lucie luzie",
    u"alice alicja alicia alisa",
    u"beatrice beatriz beatrix bea trixie",
    u"emily emilia emilie emma millie",
    u"eva eve ewa evi",
    u"ignatius ignacio ignacy nacho",
    u"jerome geronimo hieronim",
    u"serge sergey sergei serhiy sergio",
    u"oleg oleh olezhka",
    u"igor ihor",
    u"olga olha olya",
    u"galina halyna galya",
    u"tatiana tetiana tanya tania",
    u"svetlana svitlana sveta",
    u"bogdan bohdan"};

bool holds(QStringView row, QStringView name)
{
    for (qsizetype i = row.indexOf(name); i >= 0; i = row.indexOf(name, i + 1)) {
        const qsizetype end = i + name.size();
        if ((i == 0 || row[i - 1] == u' ') && (end == row.size() || row[end] == u' '))
            return true;
    }
    return false;
}

} // namespace

bool areKin(QStringView one, QStringView other)
{
    return std::ranges::any_of(kRows, [&](QStringView row) { return holds(row, one) && holds(row, other); });
}

std::vector<QStringView> kinOf(QStringView name)
{
    std::vector<QStringView> kin;
    for (const QStringView row : kRows) {
        if (!holds(row, name))
            continue;
        for (const QStringView word : row.tokenize(u' '))
            kin.push_back(word);
    }
    return kin;
}

} // namespace wellmet::critique
