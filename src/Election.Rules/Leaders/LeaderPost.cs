namespace Election.Rules;

/// <summary>A post that a local congress fills by election (OL 26(1)), and one more from which its holder resigns to it (OL 32(1)).</summary>
public enum LeaderPost : byte
{
    /// <summary>人民代表大会常务委员会主任；乡、民族乡、镇的人民代表大会主席.</summary>
    Chair,

    /// <summary>人民代表大会常务委员会副主任；乡、民族乡、镇的人民代表大会副主席.</summary>
    ViceChair,

    /// <summary>人民代表大会常务委员会秘书长.</summary>
    SecretaryGeneral,

    /// <summary>人民代表大会常务委员会委员.</summary>
    CommitteeMember,

    /// <summary>人民政府正职领导人员: governor, mayor, prefect, head of a county, district, township or town.</summary>
    Head,

    /// <summary>人民政府副职领导人员.</summary>
    DeputyHead,

    /// <summary>监察委员会主任; in the Organic Law since 2022.</summary>
    Supervision,

    /// <summary>人民法院院长.</summary>
    Court,

    /// <summary>人民检察院检察长.</summary>
    Procuratorate,

    /// <summary>专门委员会组成人员: not elected among candidates, but resigns to the congress like those who are (OL 32(1), since 2022).</summary>
    SpecialCommitteeMember,
}

/// <summary>A set of posts.</summary>
public readonly record struct LeaderPosts : IWorded
{
    private readonly int bits;

    private LeaderPosts(int bits) => this.bits = bits;

    /// <summary>Returns the set of the given posts.</summary>
    /// <param name="posts">The posts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such post.</exception>
    public static LeaderPosts Of(params ReadOnlySpan<LeaderPost> posts)
    {
        var set = 0;
        foreach (var post in posts) set |= 1 << (int)(post <= LeaderPost.SpecialCommitteeMember ? post : throw new ArgumentOutOfRangeException(nameof(posts), post, "There is no such post."));
        return new(set);
    }

    /// <summary>Returns whether a post is in the set.</summary>
    /// <param name="post">The post.</param>
    public bool Contains(LeaderPost post) => post <= LeaderPost.SpecialCommitteeMember && (bits >> (int)post & 1) != 0;

    /// <summary>Returns the posts in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var all = this;
            // Only a congress with a standing committee elects presidents of courts and committee members.
            var level = all.Contains(LeaderPost.CommitteeMember) || all.Contains(LeaderPost.Court) ? Level.National : Level.Township;
            Bilingual[] names = [.. Enum.GetValues<LeaderPost>().Where(post => all.Contains(post)).Select(post => Posts.NameOf(post, level))];
            return new(string.Join('、', names.Select(n => n.Zh)), string.Join(", ", names.Select(n => n.En)));
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>The posts: their names, the groups that OL 27(1) makes of them, and which congress elects them.</summary>
internal static class Posts
{
    // By level: those of the congress itself are called otherwise in a township, and after their congress from county level up.
    private static readonly Bilingual[][] Names = [.. Enum.GetValues<Level>().Select(NamesAt)];

    private static Bilingual[] NamesAt(Level level)
    {
        var committee = level switch { Level.County => "县级人大常委会", Level.Prefecture => "市、州人大常委会", Level.Province => "省级人大常委会", _ => "人大常委会" };
        var isTownship = level == Level.Township;
        return
        [
            isTownship ? new("乡镇人大主席", "chair of the township congress") : new(committee + "主任", "chair of the standing committee"),
            isTownship ? new("乡镇人大副主席", "vice-chair of the township congress") : new(committee + "副主任", "vice-chair of the standing committee"),
            new(committee + "秘书长", "secretary-general of the standing committee"),
            new(committee + "委员", "member of the standing committee"),
            isTownship ? new("乡镇长", "head of the township") : new("人民政府正职领导人员", "head of government"),
            isTownship ? new("副乡镇长", "deputy head of the township") : new("人民政府副职领导人员", "deputy head of government"),
            new("监察委员会主任", "director of the supervision commission"),
            new("人民法院院长", "president of the people's court"),
            new("人民检察院检察长", "chief procurator"),
            new("专门委员会组成人员", "member of a special committee"),
        ];
    }

    /// <summary>正职 and the like: posts of which there is one.</summary>
    internal static LeaderPosts Heads { get; } = LeaderPosts.Of(LeaderPost.Chair, LeaderPost.SecretaryGeneral, LeaderPost.Head, LeaderPost.Supervision, LeaderPost.Court, LeaderPost.Procuratorate);

    /// <summary>副职: vice-chairs and deputy heads.</summary>
    internal static LeaderPosts Deputies { get; } = LeaderPosts.Of(LeaderPost.ViceChair, LeaderPost.DeputyHead);

    /// <summary>常务委员会组成人员.</summary>
    internal static LeaderPosts OfCommittee { get; } = LeaderPosts.Of(LeaderPost.Chair, LeaderPost.ViceChair, LeaderPost.SecretaryGeneral, LeaderPost.CommitteeMember);

    // Made once: naming a post allocates nothing.
    internal static Bilingual NameOf(LeaderPost post, Level level) => Names[Math.Min((int)level, (int)Level.National)][Math.Min((int)post, (int)LeaderPost.SpecialCommitteeMember)];

    /// <summary>Why nothing else is judged of a contest that leaders.contested-posts refuses: one wrong, one breach.</summary>
    internal static Finding NoContest() => Finding.Inapplicable("not-such-a-contest",
        "这一级人民代表大会不设该职务，或者应选名额超过法定职数（由可以选举的职务和职数的规则判断），本规则不再判断。",
        "The congress has no such post, or fewer of them than the contest fills (see leaders.contested-posts): nothing more is judged here.");

    /// <summary>Whether a contest is for a post that the congress does not have, or for more of them than it has.</summary>
    internal static bool CannotBe(LeaderContest contest, in Trial trial)
    {
        if (contest.Post is not { } post || trial.Law.NormOf(Parameters.ElectedPosts, trial.Occasion.Cell) is not { } norm) return false;
        return norm.Value.Contains(post) ? contest.Seats > MostOf(post, trial) : !IsNamedLater(post, trial.Occasion.Cell);
    }

    /// <summary>How many holders a post has at most: one where it is a leading one, two vice-chairs in a township (OL 18(1)); of others the law sets no number here.</summary>
    internal static int MostOf(LeaderPost post, in Trial trial) =>
        Heads.Contains(post) ? 1
        : post == LeaderPost.ViceChair && trial.Law.NormOf(Parameters.TownshipChairs, trial.Occasion.Cell) is { } chairs ? chairs.Value.ViceChairs
        : int.MaxValue;

    internal static Finding NoSuchPost() => Finding.Inapplicable("no-such-post", "这一级（{level}）的人民代表大会不选举{post}。", "A congress of this level ({level}) elects no {post}.");

    internal static Finding NotInEdition() => new("post-not-in-edition",
        new("当日施行的地方组织法没有关于{post}的规定；当时据以选举的法律未收录，无法判断。", "The Organic Law of that day says nothing of this post ({post}), and the law by which it was then filled is not held."),
        new("查明当时据以选举{post}的法律。", "Find the law by which the {post} was then elected."), Unit.None);

    /// <summary>
    /// Why nothing is judged of a post: the congress of the level elects no such post, or the edition of the day does not name one
    /// that a later edition does. Null where the post is elected there.
    /// </summary>
    internal static Verdict? Refuse(LeaderPost post, in Trial trial, Finding noSuchPost, Finding notInEdition)
    {
        // Where the post is elected there, OL 26(1) is no more than the background: it is not cited.
        if (trial.Law.NormOf(Parameters.ElectedPosts, trial.Occasion.Cell) is not { } norm) return trial.Without(Parameters.ElectedPosts);
        if (norm.Value.Contains(post)) return null;
        _ = trial.Norm(Parameters.ElectedPosts);
        if (trial.Why is not null)
        {
            trial.Say("post", NameOf(post, trial.Occasion.Level));
            trial.Say("level", Units.Name(trial.Occasion.Level));
        }
        return IsNamedLater(post, trial.Occasion.Cell) ? trial.Undetermined(notInEdition) : trial.NotApplicable(noSuchPost);
    }

    private static bool IsNamedLater(LeaderPost post, int cell)
    {
        for (var i = 0; i < Parameters.ElectedPosts.National.Count; i++)
        {
            var dated = Parameters.ElectedPosts.National[i];
            if (dated.Scope.Includes(cell) && ((Norm<LeaderPosts>)dated.Norm).Value.Contains(post)) return true;
        }
        return false;
    }
}
