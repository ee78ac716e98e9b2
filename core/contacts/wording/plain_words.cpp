// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/plain_words.h"

#include <QSet>
#include <QString>

namespace wellmet::contacts {

namespace {

// Left out on purpose: whatever is also a person, a firm or a product (Grant, Apple, Rust, Square, Reading).
constexpr QStringView kThings =
    u"ability access accident account act activity actor addition address adult adviser age agency agenda "
    u"agent agreement aid aim air aircraft airline airport alarm album alcohol algebra algorithm allergy "
    u"allotment alphabet ambition ambulance analysis analyst anatomy ancestor anchor angle animal ankle "
    u"anniversary announcement answers antenna anthropology anxiety apartment apology app appetite "
    u"applicant application appointment apprentice apprenticeship approach apron architect architecture "
    u"archive archives area arena argument army arrangement arrival arrow article articles artist artists "
    u"aspect assembly assessment asset assignment assistance assistant association astronomy athlete atlas "
    u"atmosphere attempt attention attic attitude auction audience audio audit auditor aunt author authors "
    u"autism automation autumn avalanche average aviation award awards awareness baby background bacteria "
    u"badge bag baker bakeries bakery baking balance balcony ball ballet balloon balloons ballot bamboo "
    u"banana band bandage bank bar barn barrel barrier basement basket basketball bath bathroom battery "
    u"batteries beach beam bean beans beard beauty bed bedroom bee beef beekeeper beekeeping beer bees "
    u"beginner beginners behavior behaviour belief bell bells belt bench benches benefit benefits berries "
    u"bicycle bicycles bikes biography biology bird birding birds birth birthday biscuit blanket blog "
    u"blood board boats boat body boiler bone books bookshop border botany bottle boundary bowl box boxing "
    u"boy brain braille branch brand brands brass breakfast breath brewery brewing brick bricks bridge "
    u"bridges broadcast broccoli brother brush bucket budget budgets bug bugs builder buildings bulb "
    u"bureaucracy burnout bus buses bush butter butterfly button cabin cabinet cable cabbage cafe café "
    u"cake cakes calculus calendar calendars calligraphy camera cameras camp campaign campaigns camping "
    u"campus canal canals cancer candidate candidates candle candles cannery canoe canoes canteen canvas "
    u"capacity capital captain car carbon carbs cardboard cardiology cards career careers cargo caring "
    u"carpenter carpentry carpet cars cartoon castle catalog catalogue catering cattle caution cave "
    u"ceiling celebration cell cement census center centre ceramics ceremony certificate certification "
    u"chain chair chairlift challenge challenges champion channel charcoal charities charity chart charts "
    u"cheese chef chemical chemist chemistry chess chicken chickens chickenpox child childcare childhood "
    u"chimney chisels chocolate choices choir choirs chords chores church churches cider cinema circle "
    u"circuit circuits circus citizen citizens citizenship civic claim claims clay classes classics "
    u"classroom classrooms cleaner clerk client clients climate clinic clinics clocks clock cloth clothes "
    u"cloud clouds club clubs coach coal coast coat cocoa code codes coding coffee cognition cohort coins "
    u"cold collaboration colleagues collections college colleges color colors colour column comedy comfort "
    u"comics committee commons communication communities commuting companies comparison compassion "
    u"competence competition complaint complaints compliance composer composing compost composting "
    u"computer computers computing concept concern concert concerts concrete condition conductor "
    u"conference conferences confidence conflict conservation consistency construction consultant "
    u"consumers contact content contest context contract contracts contractors control controls "
    u"conversation cookies cooperation copper copyright coral corn corner corridor cost costs costume "
    u"costumes cottage cotton council councils counseling counselling counters counties country couple "
    u"courage courses court courts cousin cow cows craft crafts cranes crane crash creativity credit "
    u"cricket crime crisis criticism crochet crops crossing crosswords crowd crowds cuisine "
    u"culture cultures cup cupboard curriculum curry curtains customers customs cycle cyclists dad dairy "
    u"dam dams dance dancers danger dashboard dashboards database databases date dating daughter daycare "
    u"days deadline deadlines deaf death debate debates debt debugging decade decision decisions "
    u"decorating defense degree degrees delay delays delivery democracy demonstration dentist dentists "
    u"dentistry department departments depth desert desk desks dessert detail details developer developers "
    u"development device devices diabetes diagram dialect dialects diary dictionaries dictionary diet "
    u"diets differences dignity dinosaurs diploma diplomacy direction directors dirt disability "
    u"disagreement disaster discipline discount discounts discoveries discussion disease diseases dishes "
    u"distance diversity diving division divorce docks doctor doctors document documentary documentation "
    u"documents dogs dog donations donors door doors doubt dough download drafts drama drains drawings "
    u"dreams dresses drill drivers drones drought drums duties dust dyslexia earnings earth earthquakes "
    u"eating ecology economics economy ecosystem edge editing edition editor editorial editors education "
    u"eels efficiency effort eggs election elections electricians electricity electronics elephant "
    u"elevators email emails embroidery emergencies emergency emissions emotions empathy employees "
    u"employers employment engine engineer engineering engineers engines enterprise entrance entry "
    u"environment epidemics equality equipment error errors essays estate estimates ethics evaluation "
    u"evening evenings event events evidence evolution examples exams exchange excuse exercise exercises "
    u"exhibition exhibitions expenses experience experiences experiment experiments expert experts "
    u"explanation export exports expression eye eyes fabric face facilities factories factory facts "
    u"failure fairness family families farm farmers farms fashion father fatigue fear feature "
    u"features feedback fees feet fellowship fencing fermentation ferries ferry festivals fiction fields "
    u"figures files films finance finances findings finger fire firefighters firefighting firewood "
    u"fireworks firms firmware fishing fitness flag flags flat flats flight flights flood flooding floods "
    u"floor flour flowers flute fog folklore football footpaths forest forestry forests forklift forms "
    u"fossils foundry fraud freedom freelancers freelancing freight frost fruit fuel fun function "
    u"functions fundraising funds funerals fungi furniture gallery galleries game games gap gaps garage "
    u"gardens gas gasoline gear genealogy generation generators genes genetics geography geologists "
    u"geology geometry ghosts gift gifts girls glaciers glass glaze goals goats gold golf goods gossip "
    u"government grades grading graduates graduation grain grammar grandparents grants grapes graphics "
    u"graphs grass gravity grazing greenhouse greenhouses grief groceries group groups growth guests "
    u"guidance guide guides guilt guitar guitars gym habit habits hair hall handbook hands handwriting "
    u"happiness harbor harbors hardware harvest hats headaches healing healthcare hearing heart heat "
    u"heating hedges heritage heroes highways hills historians history hobbies hobby hockey holiday "
    u"holidays homes homework honey horses horse hospital hospitality hospitals hosting hotel hotels hours "
    u"household houses housing human humans humidity humility humor humour hunger hydrogen hydrology ice "
    u"ideas identity illness illustration illustrators images imagination immigration immunology impact "
    u"imports income incidents independence industry inequality infants infections inflation information "
    u"infrastructure ingredients injuries ink innovation insects inspection inspiration instruction "
    u"instructors instrument instruments insulation insurance interest interests interface interfaces "
    u"interns internship internships interpreters interpreting interviews introductions invention "
    u"inventory investment invoices iron irrigation island islands issues items jackets jam jars jazz "
    u"jewelry job jobs jokes journalism journalists journals journey journeys judges juggling justice "
    u"kayaks kettles keyboard keyboards keys kids kilns kitchen kitchens kites knees knights knitting "
    u"knives knots labels labor laboratories laboratory lakes lamps land landlords landscape landscapes "
    u"languages laptops laundry lawn lawyers layout layouts leaders leadership leaks leather leave "
    u"lectures legislation leisure lemons lenses lessons letterpress letters level levels liability "
    u"librarians libraries library license licenses licensing lifeguards light lighthouse lighthouses "
    u"lighting lights limits linguistics lists literacy literature livestock loans location locks logic "
    u"logistics loneliness looms lotteries loyalty luck luggage lullabies lungs machinery machines "
    u"magazines magic maintenance management managers manners manufacturing manuscripts map maple maps "
    u"marathons marble margins marine markets marriage masks masonry material materials math mathematics "
    u"meals meaning measurement measurements meat mechanics media medicine meditation meetings membership "
    u"members memories memory menus mentoring mentors message messages metal metals metallurgy meteorology "
    u"methods metrics microphones microscopes midwifery migration milk mills mindfulness mines minerals "
    u"mining minutes mirrors mistakes mistake mobility modeling modelling modules mold moments monitoring "
    u"monitors months monuments mood moral mortgage mortgages mosaics mosquitoes mosses moss moths "
    u"motherhood mothers motivation motorcycles mountain mountaineering mountains mouse mud museum museums "
    u"mushrooms musicals musicians mustard mystery myths nails names narrative nature navigation "
    u"negotiation neighborhood neighborhoods neighbors nerves networks neurology neuroscience newcomers "
    u"newsletter newsletters newspapers nights noise novels nuclear numbers numeracy nurse nurseries "
    u"nursery nurses nursing nutrition oats obstacles ocean oceans offices officials oil onboarding onions "
    u"opera operations opinions opportunities optics oranges orchards orchestras orchids ore organic "
    u"organization organizations organs origami origins orphanages outages outreach ovens overtime owls "
    u"owners oxygen oysters packaging paddling pain paintings pandemics paperwork papers parades "
    u"paragraphs parenting parents parking parks parties partners partnership passengers passports "
    u"passwords pasta pastries patents pathology patience patients patterns payments payroll peace peaches "
    u"peas pedestrians pencils pension pensions pepper performance periods permits personality pesticides "
    u"pets pharmacies pharmacists pharmacy philosophy phones phonetics photographers photography phrases "
    u"physics physiology physiotherapy piano pianos pictures pies pigeons pigs pilots pipelines pipes "
    u"pizza planets planners planning plants plaster plastic plates playgrounds plays plumbers plumbing "
    u"pockets podcast podcasting podcasts poems poetry poets police politicians politics pollution ponds "
    u"pool pools population ports portraits positions postage posters potatoes pottery poultry poverty "
    u"power practice predictions pregnancy prejudice press pressure prevention prices pricing pride "
    u"primary printers printing prison prisons privacy prizes probability problems procedures process "
    u"processes procurement products production productivity professors profit profits program programmers "
    u"programming programs projects pronunciation proof proofreading proofs property prosthetics protein "
    u"protests prototypes prototyping psychology publishers publishing pumps puns puppets purchasing purpose "
    u"puzzles quality quarries questions questionnaires queues quilting quilts quizzes quotas rabbits "
    u"radar radiation radiators radio radios rail railroads railway railways rainfall ramps ranking rashes "
    u"rats raw reactors readers reasoning receipts receptions recipes recognition recording recordings "
    u"recovery recruiters recruiting recruitment recycling referees references referrals reforms refugees "
    u"refunds regatta regions registers regulation regulations rehearsals relationships relatives "
    u"reliability religion relief renovation rent rental repairs reports reporting reptiles reputation "
    u"requirements rescue researchers reservoirs residents resilience resources respect restaurants "
    u"restoration résumé résumés retail retirement revenue reviews revolution rhetoric rhyme rhythm rice "
    u"rights risk risks rivers roads robotics robots rock rocks role roles roofing roofs rooms ropes "
    u"rotas roundabouts routes routines rowing rubber rugby rules rural rumors sailing sailors salads "
    u"salaries salary salmon salt sand sandwiches sanitation satellites sauces savings saws scaffolding "
    u"scales scanners scarves scheduling schedules schemas scholarship scholarships schooling schools "
    u"scientists scones scooters scores screens screenwriting scripts sculpture sculptures sea seafood "
    u"seals seams searches seasons seats secrets secretaries sectors security seeds seedlings selection "
    u"semesters seminars sensor sensors sentences sequencing servers services settings settlements sewage "
    u"sewing shadows sheds sheep shelters shelves shifts shipping ships shipyards shoemaking shoes "
    u"shopping shops shutters siblings sidewalks signage signals signatures signs silence silicone silk "
    u"silver singers singing sisters sites skating sketches skiing skills skin slang slope slopes smells "
    u"snacks snakes snow soap soccer sociology socks software soils solar soldering soldiers solitude "
    u"songs songwriting sororities sound sounds soup sourdough sources space spaces sparrows "
    u"specifications spectacles speeches spelling spices spiders spinning spirit sponsors sponsorship "
    u"sports spreadsheet spreadsheets stability staff staffing stall stage stages stained stairs "
    u"stakeholders "
    u"stamps standards stars startups stations statistics statues stereotypes stitching stocks stones "
    u"storage stories storms storytelling stoves strategies strategy streaming streams streets stress "
    u"strikes structure structures struggles studios studying stuff subjects subtitles suburbs subways "
    u"success suffering sugar suitcases suits summers sunlight supermarkets supervision supervisors "
    u"supplies suppliers support surfaces surfing surgeons surgery surveys survival sustainability swans "
    u"sweaters swimming syllabus symbols symphonies systems tables tailors tailoring takeout talent talks "
    u"tanks tapes tariffs tasks taste taxes taxi taxis teachers teamwork technicians techniques technology "
    u"teenagers teeth telephones telescopes television temperature temples tenants tenders tennis tension "
    u"tents terraces textbooks textiles texts thanks theater theaters theatre theatres theories theory "
    u"therapists therapy thermal theses threads thunder ticketing tickets tide tides tiles timber "
    u"timetables timetable tires toddlers toilets tolls tomatoes tones topics tortillas tourism tourists "
    u"tournaments towels towers towns toxicology toys tracking tractors trade trademarks traditions "
    u"traffic trails trainers trainees training trains trams tram transcription transit transitions "
    u"translation translations translators transport transportation trash trauma treatment treatments "
    u"trends trials tricks trips trouble trucks trumpets trust trusts tuition tumors tunnels turbines "
    u"turtles tutorials tutoring typewriters typesetting typography umbrellas unemployment uniforms unions "
    u"units universities upgrades urban usability users utensils utilities vacations vaccines vaccination "
    u"valleys valves vans varnish vegetables vehicles vendors ventilation venues versions vests vets "
    u"veterinary vices victims videos views villages vineyards vinegar violence violins virtue viruses "
    u"visas visitors vitamins vocabulary voice voices volcanoes volleyball volume volunteering volunteers "
    u"voters voting wages waiters waiting walking walls wards warehouses warehouse warfare waste watches "
    u"waterfalls waterways waves wax wealth weapons weaving webinars websites website weddings weeds "
    u"weekends weeks welfare wells wetlands whales wheat wheelchairs wheels whistles widows wildfires "
    u"wildlife wind windmills windows wine wires wisdom wolves womanhood wood wooden woods woodwork "
    u"woodworking wool words workers workflow workflows workforce workloads workplaces workshops worms "
    u"wounds writers yards yarn yeast yoga yogurt youth zoning zoos zoology";

constexpr QStringView kQualities =
    u"able academic accessible accurate active actual adaptive advanced affordable alternative amateur "
    u"amazing ancient annual applied artificial audible automatic available average awful awkward bad "
    u"basic bilingual binary boring brave brilliant bright broken busy careful central certain cheap "
    u"classical clear clever clinical closed coastal collective comfortable commercial common competitive "
    u"complete complex contemporary convenient corporate crazy creative critical crooked cultural current "
    u"curious custom cute daily dangerous dark dead decent dedicated delicate delicious dense dental "
    u"digital direct dirty distant domestic double dreadful dry dull eager eastern ecological economic "
    u"edible effective elderly electric elegant emotional empty endless enormous environmental equal "
    u"essential ethical everyday exact exciting expensive experimental external extra extreme familiar "
    u"famous fantastic fascinating fewer financial flexible foreign formal former fragile frequent "
    u"friendly frozen full gentle genuine giant global golden gradual grand grateful greasy hairy handmade "
    u"handy happy harsh healthy heavy helpful hidden historic historical holy hopeless horrible hot huge "
    u"humane hungry ideal illegal imaginary immediate important impossible inclusive incredible "
    u"independent indoor industrial inexpensive informal inner insane interactive intermittent internal "
    u"international interesting invisible joint junior keen lazy left legal less lifelong light likely "
    u"linear literary little lively living logical lonely lost loud lovely lucky mad magnetic main major "
    u"male manual marginal massive mathematical medical medieval mental messy metallic middle mild "
    u"military minor missing mobile moderate modern modest monthly muddy multilingual musical mutual "
    u"mysterious naive narrow national native natural nearby neat necessary negative nervous neutral nice "
    u"noisy normal northern nuclear obvious odd official okay online ordinary original outdoor outer "
    u"overnight parallel part-time particular past peculiar perfect permanent personal physical plain "
    u"pleasant plural polite political popular portable positive possible potential powerful precise "
    u"pretty previous primary prime prior private productive professional proper proud psychological pure "
    u"quarterly rapid rare rational ready realistic reasonable regional regular relative relevant reliable "
    u"renewable responsible retired rich rotten rough royal rude rusty sad salty scary scientific secondary "
    u"secret "
    u"seismic senior sensible sensitive separate serious severe shallow sharp sick significant silent "
    u"similar single slight slippery sloppy smart smooth sober social solid sorry southern spare spatial "
    u"special specific spicy spoken stable stale standard static steady steep stiff strange strict "
    u"stubborn stupid subtle successful sudden suitable super supportive sure surprising suspicious "
    u"sustainable sweet technical temporary tender terrible thermal thick thin tidal tight tiny tired "
    u"total traditional tricky tropical true typical ugly ultimate unable underground underwater "
    u"unexpected unfair unhappy uniform universal unknown unlikely unpaid unpopular unusual upper urgent "
    u"usual vague valid valuable various vast vegan vegetarian verbal vertical viable vintage virtual "
    u"visible visual vital vocal volunteer vulnerable warm wasted weak weekly weird western wet wicked "
    u"wide wild willing wise worse worst worthy wrong yearly yellow youthful";

// One of them needs an article: "recipe" is "the recipe".
constexpr QStringView kOneThing =
    u"address agenda answer article badge book bookmark box brochure call certificate chance chat "
    u"checklist contact contract copy cup deck discount document draft drill email essay file flyer form "
    u"guide handbook handout hint intro introduction invitation invite invoice jar key ladder lamp lesson "
    u"letter lift link list loan login manual map meal menu notebook pamphlet paper password photo picture "
    u"plan podcast poster presentation quote receipt recipe recommendation recording reference referral "
    u"reminder report ride sample scarf schedule screenshot script seat seedling slide spare spreadsheet "
    u"summary syllabus template ticket tip tool tour transcript tripod umbrella update video voucher";

// Where a verb must stand, they are things all the same.
constexpr QStringView kNoVerbs =
    u"ability address advice apprenticeship article career coffee colleague colleagues conversation data "
    u"degree discussion drinks employment favor feedback friends guidance hobby hometown idea ideas "
    u"info information insight insights instruction internship interviews introduction invitation job "
    u"kindness knowledge lunch meeting meetup mentorship money music opinion opportunity opportunities "
    u"passion people photo photos placement podcast position recipe recommendation reference referral "
    u"school slides slot template thesis thoughts tips tools trip university vacancy video "
    u"website similar tea expertise hints space suggestions internships jobs roles";

constexpr QStringView kPersons =
    u"person man woman guy girl boy student volunteer one intern newcomer lady kid trainee apprentice "
    u"engineer designer nurse teacher colleague organizer organiser speaker driver translator guest "
    u"goalkeeper singer player dancer photographer writer developer analyst researcher scientist helper "
    u"stranger beginner neighbor neighbour mother mom father dad cyclist runner customer visitor redhead "
    u"blonde latecomer gardener cook baker carpenter welder musician drummer pianist";

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set += word.toString();
    return set;
}

} // namespace

bool isThingOrQuality(QStringView lower)
{
    static const QSet<QString> kWords = setOf(kThings) | setOf(kQualities);
    const QString word = lower.toString();
    return kWords.contains(word) || kWords.contains(word + u's') ||
           (word.endsWith(u's') && kWords.contains(word.chopped(1)));
}

bool wantsArticle(QStringView lower)
{
    static const QSet<QString> kWords = setOf(kOneThing);
    return kWords.contains(lower.toString());
}

bool isNoVerb(QStringView lower)
{
    static const QSet<QString> kWords = setOf(kNoVerbs);
    return kWords.contains(lower.toString());
}

bool isPerson(QStringView lower)
{
    static const QSet<QString> kWords = setOf(kPersons);
    return kWords.contains(lower.toString());
}

} // namespace wellmet::contacts
