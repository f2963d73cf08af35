/**
 * Names that one person may go by, folded, a group a line. Gathered by hand from common use; a name may stand in
 * several groups ("alex").
 */
const GROUPS = `
abigail abby abbie gail|abraham abe bram|adelaide addie della|adrian ade|albert al bert bertie|alejandro alex ale jandro
alexander alex al alec xander sandy sasha lex aleksandr alexandre alessandro|alexandra alex sandra sasha alexa lexi sandy
alfred al fred alf alfie freddie|alice ally allie alicia|allison alison ally allie|amanda mandy manda|amelia amy millie
andrea andi|andrew andy drew andreas andre andrej andrei andrzej|angela angie angelina|anne ann anna annie nancy hanna hannah anja anya
anthony tony ant antonio anton antoine toni|antonia toni|archibald archie|arthur art arturo artie|augustus gus august
barbara barb barbie babs|bartholomew bart|beatrice bea trixie|benedict ben benny|benjamin ben benny benji|bernard bernie bernhard
bradley brad|bridget bridie biddy|calvin cal|cameron cam|caroline carrie carol carolyn lina|cassandra cass cassie
catherine katherine kathryn cathy kathy kate katie cath kit kay katharina katarina katrina ekaterina katya trina catarina caterina
cecilia celia cissy|charles charlie chuck chas carl karl carlos carlo|charlotte lottie charlie lotte|chester chet
christian chris kristian|christina christine chris chrissy tina kristina kristin kirsten christa cristina|christopher chris topher kit kristoffer kris christoph cristobal
clarence clare|clifford cliff|clinton clint|constance connie|cornelius neil con|curtis curt kurt|cynthia cindy
daniel dan danny|danielle dani|david dave davey davy davide|deborah debra deb debbie|dennis denny|diana diane di
dietrich dieter|dmitri dmitry dima dimitri|dominic dom nick|donald don donnie|dorothy dot dottie dolly|douglas doug
edmund ed eddie ned|eduardo edu lalo|edward ed eddie ted teddy ned eduard edouard|edwin ed eddie|eleanor ellie nora nell ella elena
elizabeth liz lizzie beth betty eliza elisabeth lisa libby bess betsy elise bettina elspeth isabel isabella elsa|emily em emmy millie emilia|emma em
ernest ernie ernst ernesto|eugene gene yevgeny evgeny|evelyn eve evie|federico fede|felicity flick|ferdinand fernando ferdi nando
florence flo flora florrie|frances fran francesca fanny frankie|francis frank francisco francesco pancho paco frankie francois franz
franklin frank|frederick fred freddie fritz friedrich federico fredrik|gabriel gabe|gabriella gabrielle gabi gaby ella
geoffrey geoff jeff jeffrey jeffery|george georg jorge giorgio jurgen georgi yuri|georgina georgia gina georgie|gerald gerry jerry gerard gerhard gerd
gertrude trudy gerti|gilbert gil bert|giovanni gianni gio|giuseppe beppe pino|gregory greg gregor grzegorz|guillermo memo
gwendolyn gwen|harold harry hal|harriet hattie|heinrich heiner heinz|helen nell helena elena ellen lena|henry harry hank hal henri enrique enrico hendrik henrik heinrich
herbert herb bert|howard howie|hubert hugh bert|humphrey hugh|ignatius iggy nacho ignacio|irene rena|isaac ike zack|isabel bella izzy isabelle isabella
ivan vanya john|jacob jake jakob jack jacobo|jacqueline jackie|james jim jimmy jamie jem jaime|jane janie jenny jean|janet jan
jason jay|jean jeanne jeannie|jennifer jen jenny jenni|jeremiah jeremy jerry|jeremy jerry jez|jerome jerry|jessica jess jessie
jesus chuy|joachim jochen achim|joan joanie joanna joanne jo|johannes hannes johann hans jan john|john jack johnny jon juan jean johan giovanni ian
jonathan jon johnny nathan john|jose pepe joseph|joseph joe joey jo josef jozef giuseppe yusuf josep|josephine jo josie|joshua josh
joyce joy|judith judy jude|julia julie jules juliana|julian jules julius|justin just|karen kari|kenneth ken kenny|kevin kev
kimberly kim kimberley|lawrence larry laurence lars loren lorenzo lawrie|leonard leo len lenny leon leonardo|leopold leo
leslie les|lillian lily lil lilian|lorraine lori|louis lou luis louie lewis ludwig luigi|louise lou lulu luisa|lucas luke luca lukas
lucille lucy lucia|luis lucho|lydia lyddie|madeline maddy madeleine madison|magdalena lena magda|manfred fred manni|manuel manny manolo
manuela manu|marcus mark marc marco markus marek|margaret maggie meg peggy marge marjorie greta rita daisy margie margarita marguerite margarete gretchen madge margot
maria mary mia marie mariya masha mitzi|marianne mary anne|marilyn mary|martha marty|martin marty martijn marcin|martina tina
mary molly polly mamie may|matilda tilly mattie|matthew matt mat mateo matteo matthias mathieu matty mateusz|maurice mo moritz
maximilian max maxim maxime|maxwell max|megan meg|melanie mel|melissa mel lissa missy|melvin mel|mercedes mercy
michael mike mick mickey micky mikey michel miguel mikhail misha mischa michele michal mihai mikael|michelle shelly chelle micki
mildred millie|miranda mandy randy|mohammed mohamed muhammad mo mohammad muhammed mohamad|monica mona|mordecai mort
nancy nan|natalie nat natalia natasha nathalie|natasha tasha|nathaniel nat nate nathan|nicholas nick nicky nico nicolas nikolaus klaus nikolai niklas nikola claus
nicole nicky nikki nic|nigel nige|norman norm|oliver ollie oli olivier|olivia liv livvy|oscar ossie oskar|oswald ozzie
pamela pam|patricia pat patty tricia trish patsy|patrick pat paddy patricio rick|paul pablo paolo pavel pawel|paula polly pauline
penelope penny|percival percy|peter pete pedro piotr pietro pierre petr pyotr piet|petra peti|philip phil phillip philippe felipe filip pip
philippa pippa|phyllis phyl|priscilla cilla|rachel rae rachael|ralph rafe|randall randy|randolph randy|raymond ray raimund ramon
rebecca becky becca bec|reginald reg reggie|rene renee|rhoda rodie|richard rich rick dick ricky richie ricardo riccardo dickie
robert bob rob bobby robbie bert roberto robin rupert|roberta bobbie|roderick rod roddy|rodney rod|rodrigo rod|roger rog rudiger
roland rolly rollo|rolf rudolf|ronald ron ronnie|rosalind roz rosa|rosemary rose rosie|roxanne roxy|rudolph rudy rudolf|russell russ
salvatore sal toto|samantha sam sammy|samuel sam sammy|sandra sandy|sarah sara sally sadie|sebastian seb bastian basti|sergei sergio serge sergey
shirley shirl|sidney sid syd|sigmund sig siegfried|simon si simeon|sophia sophie sofia sofie zofia|stanley stan|stefan stephan steffen
stephanie steph steffi stefanie stephie|stephen steven steve stevie stefan stephan esteban stephane stefano etienne|stuart stu stewart
susan sue susie suzy suzanne susanne susanna zuzana|sylvester sly vester|sylvia syl silvia|tabitha tabby|tamara tammy|terence terry terrance
teresa theresa terry tess tessa tracy therese|theodore ted teddy theo theodor fyodor|thaddeus thad tad|thomas tom tommy tomas tomasz thom
timothy tim timmy timo|tobias toby|tracy tracey|ulrich uli ulli|ulrike uli|ursula ulla uschi|valentine val|valerie val|vanessa nessa
veronica ronnie vera|victor vic viktor|victoria vicky tori vic viktoria vicki|vincent vince vinny vinnie vincenzo|violet vi|virginia ginny ginger
vladimir vlad vova volodymyr|walter walt wally|wendy wen|wilfred will fred|wilhelm willi willy wim|william bill will billy willy liam guillaume guillermo wilhelm willem bil
winifred winnie fred|winston win|wolfgang wolf|xavier javier javi|yevgenia zhenya|yvonne vonnie|zachary zach zack zac|zoe zo
`;

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const found = new Map<string, Set<number>>();
  const groups = GROUPS.trim().split(/[|\n]/);
  groups.forEach((group, index) => {
    for (const name of group.split(' ')) found.set(name, (found.get(name) ?? new Set()).add(index));
  });
  return found;
})();

/** Whether two folded given names are known to be one person's ("bob", "robert"; "ivan", "john"). Not for a name and itself. */
export function areNicknames(a: string, b: string): boolean {
  const ofA = groupsOf.get(a);
  const ofB = groupsOf.get(b);
  if (a === b || !ofA || !ofB) return false;
  for (const group of ofA) if (ofB.has(group)) return true;
  return false;
}

/** Whether the folded word is known as a given name. Many that are one are not known. */
export function isGivenName(word: string): boolean {
  return groupsOf.has(word);
}
