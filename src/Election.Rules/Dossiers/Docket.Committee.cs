namespace Election.Rules.Dossiers;

/// <content>Who runs the election.</content>
internal sealed partial class Docket
{
    private static Fact Committee { get; } = new("/committee", new("选举委员会情况", "The election committee"), Unit.None);

    private void AddCommittee()
    {
        CommitteeMembership[] members = [.. Memberships().Select(member => member.Facts)];
        var stated = dossier.Committee;
        Add(
            stated is null && members.Length == 0 ? [] : One(
                new ElectionCommittee
                {
                    Size = stated?.Size,
                    ViceChairs = stated?.ViceChairs,
                    AppointedBy = stated?.AppointedBy,
                    WorkGroupSizes = stated?.WorkGroupSizes,
                    Members = members,
                },
                stated,
                "/committee"),
            Committee);
        Add<ElectoralActDone>([.. ActsDone(stated?.Acts ?? new()).Where(act => act.By is not null).Select(act => new Subject<ElectoralActDone>(act, "/committee"))], Committee);
    }

    private static IEnumerable<ElectoralActDone> ActsDone(CommitteeActsSection acts) =>
    [
        new() { Act = ElectoralAct.Conducted, By = acts.Conducted },
        new() { Act = ElectoralAct.Districts, By = acts.Districts },
        new() { Act = ElectoralAct.SeatsAllotted, By = acts.SeatsAllotted },
        new() { Act = ElectoralAct.Registration, By = acts.Registration },
        new() { Act = ElectoralAct.Appeals, By = acts.Appeals },
        new() { Act = ElectoralAct.Day, By = acts.Day },
        new() { Act = ElectoralAct.Lists, By = acts.Lists },
        new() { Act = ElectoralAct.Poll, By = acts.Poll },
        new() { Act = ElectoralAct.Result, By = acts.Result },
        new() { Act = ElectoralAct.ResultList, By = acts.ResultList },
    ];
}
