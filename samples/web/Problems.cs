using Election.Rules.Dossiers;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;

namespace Election.Rules.Samples.Web;

/// <summary>What goes wrong, as RFC 9457 problem details in the language of the request.</summary>
internal static class Problems
{
    /// <summary>What the types of our own mean: a type is an address, and it answers.</summary>
    internal static IReadOnlyDictionary<string, Bilingual> Types { get; } = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["unlawful"] = new("违反法律规定：errors 逐项列出规则、条文、位置和改正办法，warnings 只是提示。", "The law is breached: errors names each rule, its articles, the place and the cure; warnings are no breach."),
        ["undetermined"] = new("所载事实尚不能判断是否合法：errors 逐项列出规则、条文和缺少的事实，warnings 只是提示。", "What is stated does not decide whether the law is met: errors names each rule, its articles and what is lacking; warnings are no breach."),
        ["unreadable"] = new("提交的内容不是选举档案：detail 说明位置、发现的内容和应有的内容。", "What was posted is no dossier: detail names the place, what was found and what is expected."),
    };

    /// <summary>The law is breached, or cannot be told to be met: what is wrong, and apart from it what is only warned of.</summary>
    internal static IResult Unlawful(IEnumerable<Found> findings)
    {
        var found = findings.ToLookup(f => f.IsError);
        return Results.Problem(
            type: found[true].Any(f => f.Conclusion == "breached") ? "unlawful" : "undetermined",
            statusCode: StatusCodes.Status422UnprocessableEntity,
            detail: string.Join("\n", found[true].Select(f => f.Message)),
            extensions: new Dictionary<string, object?> { ["errors"] = found[true], ["warnings"] = found[false] });
    }

    /// <summary>Gives every problem, the framework's own included, its place and a title in the language of the request.</summary>
    internal static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var request = context.HttpContext.Request;
        problem.Instance = request.PathBase + request.Path;
        var isUndetermined = problem.Type == "undetermined";
        // An address that answers wherever the problem is read.
        if (problem.Type is { } type && Types.ContainsKey(type)) problem.Type = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/problems/" + type);
        var title = problem.Status switch
        {
            422 when isUndetermined => new Bilingual("尚不能判断是否符合法律规定", "What is stated does not decide whether the law is met"),
            422 => new("不符合法律规定", "The law is breached"),
            400 => new("无法读取提交的内容", "What was posted cannot be read"),
            404 => new Bilingual("没有找到", "Not found"),
            405 => new Bilingual("不支持的请求方法", "The method is not allowed"),
            413 => new Bilingual("提交的内容过大", "What was posted is too large"),
            415 => new Bilingual("不支持的内容类型", "The content type is not supported"),
            408 => new("请求超时", "The request took too long"),
            431 => new("请求标头过大", "The headers are too large"),
            < 500 => new("请求无法处理", "The request cannot be handled"),
            _ => new Bilingual("服务器出错", "The server failed"),
        };
        problem.Title = title.In(AcceptLanguage.Current);
    }

    /// <summary>400 with the words of the reader, and the status of what the framework refuses (413).</summary>
    internal sealed class OfUnreadableInput(IProblemDetailsService problems) : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            var status = exception switch { UnreadableFileException or InvalidDataException => StatusCodes.Status400BadRequest, BadHttpRequestException bad => bad.StatusCode, _ => 0 };
            if (status == 0) return ValueTask.FromResult(false);
            httpContext.Response.StatusCode = status;
            var problem = new Microsoft.AspNetCore.Mvc.ProblemDetails { Status = status, Detail = (exception as UnreadableFileException)?.In(AcceptLanguage.Current) ?? exception.Message };
            if (exception is UnreadableFileException unreadable) (problem.Type, problem.Extensions["place"]) = ("unreadable", unreadable.Place);
            // Whoever posted JSON can read a problem, whatever Accept says of the answer to a page.
            httpContext.Request.Headers.Accept = "application/problem+json";
            return problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
        }
    }
}
