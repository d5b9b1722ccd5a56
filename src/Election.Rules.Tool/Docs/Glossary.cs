namespace Election.Rules.Tool.Docs;

/// <summary>The terms of the field: Chinese as the law has it, the English used throughout, and where the law uses or defines it.</summary>
internal static class Glossary
{
    /// <summary>The terms, in the order of an election.</summary>
    internal static IReadOnlyList<Term> Terms { get; } =
    [
        // General.
        new("选举权", "right to vote", new("年满十八周岁的公民投票选举代表的权利，被剥夺政治权利的人没有。", "The right of every citizen who is eighteen to vote for deputies; who is deprived of political rights has none."), ElectoralLaw.At(4)),
        new("被选举权", "right to stand for election", new("被推荐为候选人、当选为代表的权利，取得的条件与选举权相同。", "The right to be a candidate and to be elected deputy; whoever has the right to vote has it."), ElectoralLaw.At(4)),
        new("政治权利", "political rights", new("依照法律被剥夺政治权利的人，既没有选举权，也没有被选举权。", "Who is deprived of them in accordance with law may neither vote nor stand."), ElectoralLaw.At(4, 2)),
        new("选民", "voter", new("直接选举代表的人：有选举权，并经选民登记确认资格。", "Who elects deputies directly: has the right to vote and is confirmed by registration."), ElectoralLaw.At(3, 2)),
        new("代表", "deputy", new("各级人民代表大会的成员，县乡两级由选民选出，以上各级由下一级人民代表大会选出。", "A member of a people's congress, elected by voters in townships and counties, above them by the congresses one level down."), ElectoralLaw.At(3)),
        new("直接选举", "direct election", new("选民直接投票选举代表，只用于县乡两级。", "The election of deputies by the voters themselves, at the county and township levels only."), ElectoralLaw.At(3, 2)),
        new("下一级人民代表大会", "congress one level down", new("选举设区的市、自治州以上各级代表的机关，即间接选举。", "The body that elects deputies from cities with districts and autonomous prefectures upward: indirect election."), ElectoralLaw.At(3)),
        new("上一级人民代表大会代表", "deputy to the congress one level up", new("由县级以上的地方各级人民代表大会选出的代表。", "A deputy elected by a local congress at or above the county level."), ElectoralLaw.At(31, 2)),
        new("选举单位", "electing unit", new("选举上一级代表的人民代表大会；间接选举的候选人按选举单位提名。", "The congress that elects deputies one level up; the candidates of an indirect election are nominated unit by unit."), ElectoralLaw.At(30)),
        new("设区的市", "city with districts", new("设有市辖区的市，代表由下一级人民代表大会选举。", "A city divided into districts, whose deputies are elected by the congresses one level down."), ElectoralLaw.At(3)),
        new("不设区的市", "city without districts", new("不设市辖区的市，代表由选民直接选举，与县同级。", "A city not divided into districts, on the level of a county; voters elect its deputies directly."), ElectoralLaw.At(3, 2)),
        new("自治州", "autonomous prefecture", new("实行民族区域自治的地方，与设区的市同级。", "A place of regional autonomy on the level of a city with districts."), ElectoralLaw.At(3)),
        new("直辖市", "municipality under the central government", new("与省、自治区同级的市，每二万五千人可以增加一名代表。", "A city on the level of a province and an autonomous region; it may add a deputy for every 25,000 people."), ElectoralLaw.At(12)),
        new("民族乡", "ethnic township", new("与乡、镇同级，代表由选民直接选举。", "A unit on the level of a township and a town; voters elect its deputies directly."), ElectoralLaw.At(3, 2)),
        new("县级", "county level", new("县、自治县、不设区的市、市辖区。", "Counties, autonomous counties, cities without districts and city districts."), ElectoralLaw.At(13)),
        new("乡级", "township level", new("乡、民族乡、镇。", "Townships, ethnic townships and towns."), ElectoralLaw.At(13)),
        new("实施细则", "implementing rules", new("省级人民代表大会及其常务委员会根据选举法制定的规则，报全国人大常委会备案。", "The rules that a province's congress and its standing committee make on the basis of the law, filed with the NPC Standing Committee."), ElectoralLaw.At(60)),

        // Seats.
        new("代表名额", "seats", new("一级人民代表大会有多少名代表，或者一个选区、单位应选多少名。", "How many deputies a congress has, or a district or unit elects."), ElectoralLaw.At(12)),
        new("代表名额基数", "base", new("按人口数增加以前的名额，各级不同，从四十五名到三百五十名。", "The seats that a congress has before its population counts: 45 to 350, by level."), ElectoralLaw.At(12)),
        new("代表总名额", "total of seats", new("名额基数与按人口数增加的代表数相加之和。", "The base and the seats added for the population, added together."), ElectoralLaw.At(12, 2)),
        new("重新确定", "fix anew", new("代表总名额确定后本来不变，遇有法定事由再次确定。", "To fix once more, on the grounds of the law, a total that otherwise stands."), ElectoralLaw.At(14)),
        new("每一代表所代表的人口数", "people per deputy", new("人口数除以代表数，用来比较各选区、各民族的代表比例。", "The population divided by the deputies: the measure by which districts and nationalities are compared."), ElectoralLaw.At(19, 2)),
        new("相同的地区基本名额数", "equal base", new("应选全国人大代表名额中，各省、自治区、直辖市都相同的那一部分。", "The part of the seats in the National People's Congress that is the same for every province."), ElectoralLaw.At(17, 2)),
        new("少数民族", "minority", new("汉族以外的民族；在人民代表大会中的名额由选举法第五章规定。", "A minority nationality, one other than the Han; Chapter V sets its seats in a congress."), ElectoralLaw.At(19)),
        new("聚居", "living in compact communities", new("同一民族在一处集中居住；每一聚居的少数民族都应有代表。", "Of a nationality whose people live together in a place; each such minority has deputies."), ElectoralLaw.At(19)),
        new("散居", "living scattered", new("同一民族分散居住在各处；每一代表所代表的人口数可以少些。", "Of a nationality whose people live here and there; there may be fewer people per deputy."), ElectoralLaw.At(21)),
        new("实行区域自治的民族", "titular nationality", new("在自治地方实行区域自治的民族，人口特少的自治县另有例外。", "The nationality that exercises regional autonomy in the place; for an autonomous county in which it is very few there is an exception."), ElectoralLaw.At(19, 3)),

        // Districts.
        new("选区", "electoral district", new("县乡两级选民选举代表的单位，每区选一名至三名代表。", "The part of a county or township whose voters elect one to three deputies together."), ElectoralLaw.At(25)),
        new("大体相等", "roughly equal", new("本行政区域内各选区每一代表所代表的人口数应当达到的程度；法律没有数字。", "What the people per deputy must be in all districts of an area; the law sets no number."), ElectoralLaw.At(26)),

        // Registration.
        new("选民登记", "registration of voters", new("选举委员会按选区确认谁是选民，一次登记，长期有效。", "The election committee's act, district by district, that confirms who is a voter; once made, it lasts."), ElectoralLaw.At(27)),
        new("选民资格", "qualification of a voter", new("可以在本选区参加投票的资格，经登记确认。", "What lets a person vote in the district; registration confirms it."), ElectoralLaw.At(27)),
        new("除名", "strike off", new("将死亡的和被剥夺政治权利的人从选民名单上去掉。", "To take the dead and those deprived of political rights off the voter list."), ElectoralLaw.At(27)),
        new("选民名单", "voter list", new("选举委员会公布的本选区选民的名单。", "The list of the voters of a district that the election committee publishes; the rules also call it the roll."), ElectoralLaw.At(28)),
        new("选民证", "voter card", new("凭以领取选票的证件；实行凭证投票的，应当发给。", "The card on which a ballot is handed out; it is issued where voting goes by it."), ElectoralLaw.At(28)),
        new("选举日", "election day", new("投票的日子，公布名单、起诉和判决的期限由此倒算；对选民名单申诉的期限从名单公布之日起算。", "The day of the poll, from which the times for publication, suit and judgment are counted back; that for an appeal against the voter list runs from its publication."), ElectoralLaw.At(28)),
        new("申诉", "appeal", new("对公布的选民名单有不同意见，在五日内向选举委员会提出。", "An objection lodged with the election committee against the published voter list, within five days."), ElectoralLaw.At(29)),
        new("起诉", "suit", new("申诉人不服处理决定，在选举日的五日以前请求人民法院判决；判决为最后决定。", "An appellant's action in court against the decision, five days before election day; the judgment is final."), ElectoralLaw.At(29)),
        new("停止行使选举权利", "suspension of the right to vote", new("因严重刑事犯罪案被羁押的人，经人民检察院或者人民法院决定，在羁押期间不投票。", "By decision of procuratorate or court, a person held in a serious criminal case does not vote while in custody."), DirectElectionProvisions.At(4)),

        // Nomination.
        new("代表候选人", "candidate for deputy", new("依法被提名推荐、供选民或者代表投票选择的人。", "A person lawfully nominated, on whom voters or deputies vote."), ElectoralLaw.At(30)),
        new("各政党、各人民团体", "parties and people's organisations", new("可以联合或者单独推荐代表候选人的组织。", "The bodies that may nominate candidates, jointly or separately."), ElectoralLaw.At(30, 2)),
        new("联名推荐", "joint nomination", new("选民或者代表十人以上共同推荐代表候选人。", "The nomination of candidates by ten or more voters or deputies together."), ElectoralLaw.At(30, 3)),
        new("推荐者", "nominator", new("推荐代表候选人的政党、人民团体、选民或者代表，应介绍候选人的情况。", "A party, organisation, voter or deputy who nominates, and introduces the candidate."), ElectoralLaw.At(30, 2)),
        new("应选代表的名额", "seats to be filled", new("一个选区或者选举单位要选出的代表数，候选人的人数以它为准。", "How many deputies a district or unit is to elect; the number of candidates goes by it."), ElectoralLaw.At(31)),
        new("境外机构、组织、个人", "bodies, organisations and individuals outside the borders", new("不得接受其提供的与选举有关的资助的一方。", "Those from whom nobody may take funding or other financial assistance connected with the election; the rules say from abroad."), ElectoralLaw.At(35)),

        // Candidates.
        new("差额选举", "contested election", new("候选人的人数多于应选代表名额的选举。", "An election with more candidates than seats to be filled."), ElectoralLaw.At(31)),
        new("差额比例", "ratio of surplus candidates", new("候选人比应选代表名额多出的比例：直接选举三分之一至一倍，间接选举五分之一至二分之一。", "By how much candidates outnumber seats: in direct elections a third to once as many, in indirect ones a fifth to a half."), ElectoralLaw.At(32, 2)),
        new("代表候选人名单", "initial list", new("选举日的十五日以前公布的全部被推荐人的名单；本文档称初步代表候选人名单。", "The list of all candidates put forward, published fifteen days before election day; this library calls those on it initial candidates."), ElectoralLaw.At(32)),
        new("正式代表候选人", "formal candidate", new("经讨论、协商或者预选确定，列入选票的候选人。", "A candidate fixed by discussion and consultation, or by a preliminary election, who stands on the ballot."), ElectoralLaw.At(32)),
        new("正式代表候选人名单", "formal list", new("确定的候选人名单，在选举日的七日以前公布。", "The list of formal candidates, published seven days before election day."), ElectoralLaw.At(32)),
        new("选民小组", "voter group", new("选区内讨论、协商候选人名单的选民组织。", "The group of voters in a district that discusses the candidates."), ElectoralLaw.At(32)),
        new("预选", "preliminary election", new("候选人过多又不能形成较为一致意见时，先投票决定谁作正式候选人。", "A vote held before the poll, where nominees are too many and no agreement is reached, to decide who stands."), ElectoralLaw.At(32)),
        new("酝酿", "deliberation", new("间接选举时全体代表对被提名人交换意见，提名、酝酿不少于两天。", "The deputies' exchange of views on those nominated in an indirect election; nomination and deliberation take no less than two days."), ElectoralLaw.At(32, 2)),
        new("选举办法", "election method", new("人民代表大会为本次选举通过的规定，确定具体差额比例。", "The rules that a congress makes for an election that it holds, which fix the specific ratio of surplus candidates."), ElectoralLaw.At(32, 2)),

        // Poll.
        new("选票", "ballot", new("选民凭身份证或者选民证领取、用来投票的票。", "The paper on which a voter votes, handed out on identity card or voter card."), ElectoralLaw.At(37)),
        new("投票站", "polling station", new("按照方便选民投票的原则设立的投票处所。", "A place set up so that voters can vote conveniently."), ElectoralLaw.At(38)),
        new("选举大会", "election meeting", new("选民居住比较集中的，可以召开大会投票选举。", "A meeting to vote, which may be convened where voters live relatively concentrated."), ElectoralLaw.At(38)),
        new("流动票箱", "mobile ballot box", new("送到行动不便或者居住分散且交通不便的选民处的票箱。", "A box taken to voters who can hardly move about, or live dispersed and hard to reach."), ElectoralLaw.At(38)),
        new("无记名投票", "secret ballot", new("选票上不写投票人姓名，代表选举一律采用。", "Voting without the voter's name; every election of deputies uses it."), ElectoralLaw.At(40)),
        new("秘密写票处", "place to write in secret", new("选举时应当设置的、他人看不到如何写票的地方。", "A place, required at every election, where nobody sees how the ballot is filled in."), ElectoralLaw.At(40)),
        new("选举人", "elector", new("投票的人：直接选举是选民，间接选举是代表。", "Who votes: a voter in a direct election, a deputy in an indirect one."), ElectoralLaw.At(41)),
        new("另选", "write-in", new("不选名单上的候选人，另外选其他选民。", "A vote for another voter instead of a candidate."), ElectoralLaw.At(41)),
        new("弃权", "abstention", new("对候选人既不赞成也不反对，也不另选。", "A vote neither for nor against a candidate, nor for anybody instead."), ElectoralLaw.At(41)),
        new("委托", "proxy", new("外出的选民经选举委员会同意，书面请其他选民代为投票；每人最多接受三人。", "The written charge to another voter to vote for one who is away, with the election committee's consent; nobody takes more than three."), ElectoralLaw.At(42)),

        // Count.
        new("投票人数", "number of persons who voted", new("参加投票的人数，所投的票数不得多于此数。", "How many took part in the vote; ballots cast may not be more."), ElectoralLaw.At(44)),
        new("监票人", "scrutineer", new("由选民或者代表推选，监督投票、计票并在记录上签字的人。", "A person chosen by the voters or deputies who watches the vote and the count and signs the record."), ElectoralLaw.At(43)),
        new("计票人", "teller", new("由选民或者代表推选，计算选票的人。", "A person chosen by the voters or deputies who counts the ballots."), ElectoralLaw.At(43, 2)),
        new("近亲属", "near relative", new("代表候选人的近亲属不得担任监票人、计票人；选举法没有列举是哪些人。", "One of a candidate may be neither scrutineer nor teller; the law does not list who is one."), ElectoralLaw.At(43, 2)),
        new("作废", "void", new("一张选票所选的人数多于应选人数的后果。", "What a ballot is that names more persons than are to be elected."), ElectoralLaw.At(44, 2)),
        new("无效", "invalid", new("所投的票数多于投票人数时，该次选举的后果。", "What an election is in which more ballots were cast than persons voted."), ElectoralLaw.At(44)),

        // Result.
        new("参加投票", "take part in the vote", new("选区全体选民的过半数参加投票，选举才有效。", "What more than half of all voters of the district must do for the election to be valid."), ElectoralLaw.At(45)),
        new("当选", "elected", new("得票达到法定数，成为代表；还须经代表资格审查。", "To have the votes that the law asks for; the review of credentials follows."), ElectoralLaw.At(45)),
        new("再次投票", "second vote", new("票数相等不能确定当选人时，只就这些候选人再投一次。", "A vote among those tied alone, where equal votes leave open who is elected."), ElectoralLaw.At(45, 3)),
        new("另行选举", "rerun", new("获得过半数选票的人不足应选名额时，为不足的名额再进行的选举。", "The election for the seats still lacking where too few received more than half of the votes."), ElectoralLaw.At(45, 4)),
        new("当选无效", "election is invalid", new("以破坏选举的违法行为当选的后果。", "What follows for a person elected by an unlawful act that disrupts the election; the rules also say void."), ElectoralLaw.At(58, 3)),

        // Mandate.
        new("代表资格审查委员会", "credentials committee", new("审查当选代表条件和选举程序，提出当选是否有效的意见的委员会。", "The committee that examines those elected and the procedure, and gives its opinion whether the election is valid."), ElectoralLaw.At(47)),
        new("无隶属关系", "not superior and subordinate", new("两个行政区域互不管辖；公民不得同时担任两处的代表。", "Of two areas of which neither is under the other; nobody is deputy in both at once."), ElectoralLaw.At(48)),
        new("代表资格", "mandate", new("作为代表的身份，调离或者迁出本行政区域的自行终止。", "The standing as deputy, which ends by itself when a local deputy is transferred or moves out of the area."), ElectoralLaw.At(57, 2)),
        new("辞职", "resignation", new("代表书面提出不再担任代表，经常务委员会或者大会接受。", "A deputy's giving up of the office in writing, which the standing committee or the congress accepts."), ElectoralLaw.At(55)),
        new("备案", "filing", new("将决议报送上一级人民代表大会常务委员会备查。", "The sending of a resolution to the standing committee one level up for its record."), ElectoralLaw.At(53, 2)),

        // Recall and by-election.
        new("罢免", "recall", new("选民或者选举单位在任期内撤销自己选出的代表的代表职务。", "The removal of a deputy, during the term, by the voters or the unit that elected the deputy."), ElectoralLaw.At(49)),
        new("罢免要求", "request for recall", new("原选区选民联名书面提出的要求，县级代表五十人以上，乡级代表三十人以上。", "What voters of the original district put forward jointly in writing: fifty for a county deputy, thirty for a township deputy."), ElectoralLaw.At(50)),
        new("罢免案", "motion for recall", new("要求罢免由人民代表大会选出的上一级代表的议案。", "The motion against a deputy one level up whom a congress elected."), ElectoralLaw.At(51)),
        new("申辩意见", "answer", new("被提出罢免的代表在会议上或者书面为自己所作的说明。", "What the deputy whose recall is proposed says in defence, at a meeting or in writing."), ElectoralLaw.At(50, 2)),
        new("闭会期间", "recess", new("人民代表大会不开会的时候，可以由其常务委员会补选上一级代表。", "The time in which a congress is not in session, when its standing committee may elect deputies one level up in a by-election."), ElectoralLaw.At(57, 3)),
        new("出缺", "vacancy", new("代表在任期内不再担任代表，名额空缺。", "A seat left empty because its deputy leaves during the term."), ElectoralLaw.At(57)),
        new("补选", "by-election", new("为任期内出缺的名额进行的选举，候选人可以同应选名额相等。", "The election to a seat that falls vacant during the term; candidates may be as many as the seats."), ElectoralLaw.At(57)),

        // Bodies.
        new("选举委员会", "election committee", new("县乡两级主持选举的机构，由县级人民代表大会常务委员会任命。", "The body that conducts elections at the county and township levels, appointed by the county standing committee."), ElectoralLaw.At(9, 2)),
        new("常务委员会", "standing committee", new("县级以上人民代表大会的常设机关：主持本级间接选举，县级的领导县乡两级选举委员会。", "The permanent body of a congress from the county up; it conducts the indirect elections of its level, and that of a county leads the election committees."), ElectoralLaw.At(9)),
        new("主席团", "presidium", new("主持人民代表大会会议的机构，选举上一级代表时由它主持。", "The body that conducts the session of a congress, and its election of deputies one level up."), ElectoralLaw.At(39)),
        new("主任会议", "chairpersons' meeting", new("常务委员会主任、副主任（设区的市、自治州以上还有秘书长）组成的会议，闭会期间可以提出罢免案。", "The meeting of a standing committee's chair and vice-chairs (from the prefecture up with the secretary-general), which may put forward a motion for recall in recess."), ElectoralLaw.At(51)),
        new("专门委员会", "special committee", new("县级以上人民代表大会设立的委员会，成员被罢免代表职务的，其委员会职务相应撤销。", "A committee of a congress from the county up; a member recalled as deputy loses the seat in it."), ElectoralLaw.At(54)),

        // Leaders.
        new("联合提名", "joint nomination of leaders", new("代表书面联名提出领导人员候选人，人数因级别而不同。", "The nomination of leaders by deputies jointly and in writing, by as many as the level asks."), OrganicLaw.At(26)),
        new("等额选举", "uncontested election", new("候选人与应选人数相等；正职只提名一人的可以采用。", "An election with as many candidates as posts; allowed for a leading post for which only one is nominated."), OrganicLaw.At(27)),
        new("换届选举", "general election", new("每届期满时的选举；此处指选举本级国家机关领导人员。", "The election at the change of term, here that of the leaders of the local organs of state."), OrganicLaw.At(27, 2)),

        // Counting words.
        new("以上", "or more", new("包括本数：十人以上即十人也可以。", "The number itself included: ten or more begins with ten."), ElectoralLaw.At(30, 2)),
        new("不足", "less than", new("不包括本数：不足百分之十五，恰为百分之十五的不算。", "The number itself excluded: less than 15 per cent leaves out 15 per cent."), ElectoralLaw.At(19, 3)),
        new("超过", "more than", new("不包括本数：不得超过三人，三人可以，四人不可以。", "The number itself excluded: no more than three allows three and not four."), ElectoralLaw.At(42)),
        new("以前", "not later than … before", new("在某日之前若干日或者更早；最后一日如何计算，法律没有写明。", "So many days before a day, or earlier; the law does not say how the last day is counted."), ElectoralLaw.At(28)),
        new("过半数", "more than half", new("多于一半，恰为一半的不算；以谁的一半为准，各款不同。", "More than one half, an exact half excluded; of whom, each paragraph says for itself."), ElectoralLaw.At(45)),
        new("一般", "as a rule", new("通常如此，不作硬性要求；规则只提示，不认定违法。", "What usually holds and is not strictly asked; the rules warn and find no breach."), OrganicLaw.At(14)),
    ];
}

/// <summary>A term of the law.</summary>
/// <param name="Zh">The term as the law has it.</param>
/// <param name="En">The English used throughout.</param>
/// <param name="Meaning">What it is in this law, in one sentence.</param>
/// <param name="Where">A provision that uses or defines it, numbered as in the newest edition.</param>
internal sealed record Term(string Zh, string En, Bilingual Meaning, Provision Where);
