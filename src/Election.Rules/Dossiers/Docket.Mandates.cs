namespace Election.Rules.Dossiers;

/// <content>Mandates, how they end, and resignations.</content>
internal sealed partial class Docket
{
    private static Fact MandateList { get; } = new("/mandates", new("各代表的资格情况", "The mandates one by one"), Unit.None);

    private IReadOnlyList<MandateEntry> MandatesStated => dossier.Mandates ?? [];

    private void AddMandates()
    {
        Add([.. MandatesStated.Select((m, i) => new Subject<Mandate>(Mandate(m), At("/mandates", i)))], MandateList);
        Add([.. MandatesStated.Select((m, i) => new Subject<EndedMandate>(End(m), At("/mandates", i)) { Law = LawOn(m.EndedOn) })], MandateList);
        Add([.. MandatesStated.SelectMany((m, i) => Offices(m, At("/mandates", i)))], MandateList);
        Add(
            [.. (dossier.Resignations ?? []).Select((r, i) => new Subject<Resignation>(Resignation(r), At("/resignations", i)) { Occasion = OccasionOfDeputy(r.DeputyLevel), Law = LawOn(r.AcceptedOn) })],
            new Fact("/resignations", new("代表辞职情况", "The resignations one by one"), Unit.None));
    }

    private Mandate Mandate(MandateEntry mandate) => new()
    {
        Deputy = mandate.Deputy,
        Areas = mandate.Areas,
        AreAreasRelated = mandate.Related,
        IsReviewed = mandate.Reviewed,
        ReviewedOn = mandate.QualificationReviewed,
        ListPublished = mandate.ListPublished,
        FirstSession = dossier.Timetable?.FirstSession ?? default,
        WasElectedByOffence = mandate.CorruptPractice,
        CorruptAct = mandate.CorruptAct,
        IsForeignFunded = mandate.ForeignFunded,
    };

    private static EndedMandate End(MandateEntry mandate) => new()
    {
        Ended = mandate.Ended,
        HasMovedAway = mandate.MovedAway,
        IsStillServing = mandate.StillServing,
        IsAnnounced = mandate.EndAnnounced,
        AnnouncedBy = mandate.EndAnnouncedBy,
    };

    /// <summary>The offices stated; where a mandate ended by recall or resignation and none are stated, one that asks for them.</summary>
    private IEnumerable<Subject<MandateOffice>> Offices(MandateEntry mandate, string pointer)
    {
        var then = LawOn(mandate.EndedOn);
        if (mandate.Offices is not { } offices)
            return mandate.Ended is EndGround.Recalled or EndGround.Resigned or EndGround.OrderedToResign ? [new(new() { MandateEnded = mandate.Ended }, pointer) { Law = then }] : [];
        return offices.Select((o, i) => new Subject<MandateOffice>(
            new() { Office = o.Office, MandateEnded = mandate.Ended, HasEnded = o.Ended, IsAnnounced = o.Announced, AnnouncedBy = o.AnnouncedBy },
            At(pointer + "/offices", i))
        { Law = then });
    }

    /// <summary>Where a fact of an office stands: how the mandate ended at the mandate, and offices that are not stated in their list.</summary>
    private static string? PointerOfOffice(Fact fact, string subject)
    {
        var at = subject.IndexOf("/offices/", StringComparison.Ordinal);
        return fact == MandateFacts.MandateEnded && at >= 0 ? fact.At(subject[..at]) : fact == MandateFacts.Office && at < 0 ? subject + "/offices" : null;
    }

    private static Resignation Resignation(ResignationEntry resignation) => new()
    {
        ToBody = resignation.ToBody,
        IsInWriting = resignation.InWriting,
        IsAccepted = resignation.Accepted,
        Members = resignation.Members,
        VotesFor = resignation.VotesFor,
        IsAnnounced = resignation.Announced,
        IsFiled = resignation.Filed,
    };

    /// <summary>The occasion of a deputy of another level: which kind of unit it is, the code of a province tells.</summary>
    private Occasion? OccasionOfDeputy(Level? level) => level is not { } other || other == occasion.Level ? null
        : new(other, occasion.Kind) { Unit = other == Level.Province ? law.Province?.Unit : null, Day = occasion.Day, IsPlan = occasion.IsPlan };
}
