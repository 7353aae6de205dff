namespace Discrepancy.Cli.Tests.Mixed;

/// <summary>What fourteen reports tell of one fire: two mayors, three days, two tolls, two votes and more that does not agree.</summary>
internal static class FireArticles
{
    public static IReadOnlyList<Article> All { get; } =
    [
        new("courier", "Fire destroys ferry terminal in Lindau", "Lindau Courier", "2031-04-04",
        [
            "A fire destroyed the old ferry terminal in Lindau on 3 April 2031 and killed 12 people, the police said. Mayor Ingrid Lindqvist visited the harbor in the evening.",
            "The terminal was opened in May 2023 by Ingrid Lindqvist, who had been elected a year before. The damage is estimated at $4 million.",
            "“We will rebuild the terminal before the winter comes, and we will build it in stone,” Lindqvist said.",
        ]),
        new("gazette", "Twelve dead in Lindau terminal fire", "Harbor Gazette", "2031-04-04",
        [
            "The fire that destroyed the old ferry terminal in Lindau on 3 April 2031 killed 17 people, the police said.",
            "Mayor Ingrid Lindquist walked over the quay in the evening and spoke with the families of the victims.",
            "The night ferry was sent to the northern harbor, and nobody on board was hurt.",
        ]),
        new("post", "Mayor promises a new terminal", "Lake Post", "2031-04-05",
        [
            "Mayor Ingrid Lindqvist promised on Saturday that the town will have a new terminal soon.",
            "“We will rebuild the terminal after the winter comes, and we will build it in stone,” Lindqvist said.",
            "The terminal was opened in May 2021 by Ingrid Lindqvist. Traffic over the lake goes on from the northern harbor.",
        ]),
        new("bare", "What is known about the fire", null, "2031-04-05",
        [
            "Fire Chief Tomas Brandt told reporters that the fire in the terminal began in the kitchen of a restaurant.",
            "Brandt said that 40 firefighters fought the flames for six hours. The roof fell in shortly after midnight, and the tower followed an hour later.",
            "Engineers will look at the walls on Monday, and the quay stays closed until then.",
        ]),
        new("report", "Report of the harbor office on the terminal fire", null, "2031-04-08",
        [
            "The harbor office lists what it knows about the fire that destroyed the ferry terminal. Deputy Fire Chief Tomas Brandt led the work of the firefighters on the quay and in the hall.",
            "The fire in the terminal began in the kitchen of a restaurant. The damage to the terminal is estimated at $6 million, and the insurance of the harbor office will pay a third of it.",
            "The office has understood that the sprinklers of the restaurant had not been inspected since the autumn. It will publish the correspondence with the restaurant in the coming weeks.",
        ]),
        new("letter", "Letter of the ferry company to its passengers", null, "2031-04-05",
        [
            "Dear passengers, the ferry terminal in Lindau was destroyed by fire on 4 April 2031. Our thoughts are with the families.",
            "The ferry to Kolberg will leave from the northern harbor from Monday on. Tickets stay valid until the end of June.",
        ]),
        new("api", "Police search for witnesses", "Lake News Agency", "2031-04-05",
        [
            "The police are looking for witnesses of the fire that destroyed the ferry terminal in Lindau on 3 April 2031.",
            "The police arrested the owner of the restaurant on Friday, a spokeswoman said. The owner had asked for a lawyer.",
        ]),
        new("line1", "Restaurant owner speaks", "Radio Lindau", "2031-04-05",
        [
            "The owner of the restaurant said that the kitchen was closed when the fire began.",
            "The police did not arrest the owner of the restaurant on Friday, her lawyer said. She was heard as a witness. Mayor Ingrid Lindqvist declined to comment.",
        ]),
        new("line2", "Firefighters exhausted after long night", "Radio Lindau", "2031-04-04",
        [
            "Fire Chief Tomas Brant thanked the 55 firefighters who fought the flames in the ferry terminal for six hours.",
            "Brant said that help had come from Kolberg and from the other side of the lake.",
        ]),
        new("wire1", "Bishop to hold service for victims", "Lake Wire", "2031-04-05",
        [
            "Bishop Katarina Holmberg will hold a service for the victims of the terminal fire in St. Mary’s Church on 9 April 2031.",
            "Holmberg has been bishop of Lindau since 2019 and was ordained in Kolberg.",
        ]),
        new("wire3", "Service for victims of the fire", "Northern Wire", "2031-04-06",
        [
            "Bishop Katarina Holmberg will hold the service for the victims of the terminal fire in St. Mary’s Church on 10 April 2031.",
            "Mayor Ingrid Lindqvist and the families of the victims will attend the service.",
        ]),
        new("rss1", "Council meets after fire", "Lindau Today", "2031-04-07",
        [
            "The council of Lindau voted 21-4 on Monday to rebuild the ferry terminal at the old place.",
            "The council will pay the funerals of the victims, council leader Erik Sandmeier said.",
        ]),
        new("atom1", "Council votes to rebuild terminal", "Harbor Blog", "2031-04-07",
        [
            "The council of Lindau voted 19-4 on Monday to rebuild the ferry terminal at the old place.",
            "Council leader Erik Sandmeyer said that the work will begin in the autumn.",
        ]),
        new("stdin", "Ferry company names new captain", null, "2031-04-05",
        [
            "The ferry company said that 230 passengers were on board the night ferry when the ferry terminal in Lindau burned on 3 April 2031.",
            "Council leader Erik Sandmeier thanked the crew of the night ferry.",
        ]),
    ];

    public static Article Of(string name) => All.Single(article => string.Equals(article.Name, name, StringComparison.Ordinal));
}
