using System.CommandLine;
using System.CommandLine.Parsing;

namespace Discrepancy.Cli;

/// <summary>The arguments that say what to read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATHS")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders and patterns such as 'docs/**/*.md' (* and **); - is standard input. In a folder and below it, text, web pages, feeds and office "
            + "files are read; hidden files and links to folders are not. A file that is named or matched is read as text where its name tells no other type.",
    };

    private readonly Option<string?> _type = new("--type")
    {
        Description = "Read every file as this type, whatever it ends in.",
    };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        HelpName = "NAME",
        Description = "The encoding of files that neither say theirs nor are UTF-8, by its IANA name, such as windows-1252 or shift_jis. Without it: guessed, with a warning.",
    };

    private readonly Option<string?> _name = new("--name")
    {
        HelpName = "NAME",
        Description = "What standard input is called in the result, and its type by what NAME ends in. [default: stdin]",
    };

    private readonly Option<string[]> _dates = new("--date")
    {
        Arity = ArgumentArity.OneOrMore,
        HelpName = "FILE=YYYY-MM-DD",
        Description = "The day FILE was published: its 'yesterday' and 'last week' are read against it. May be given once for each file.",
        DefaultValueFactory = _ => [],
    };

    public InputOptions()
    {
        _type.AcceptOnlyFromAmong([.. InputTypes.All.Select(type => type.Name)]);
        _encoding.Validators.Add(RefuseUnknownEncoding);
        _paths.Validators.Add(RefuseOptions);
    }

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_dates);
        command.Add(_type);
        command.Add(_encoding);
        command.Add(_name);
    }

    public AnalysisRequest Request(ParseResult parsed, int minimumDocuments) =>
        new(parsed.GetRequiredValue(_paths), parsed.GetRequiredValue(_dates), minimumDocuments)
        {
            Type = InputTypes.Called(parsed.GetValue(_type)),
            Encoding = parsed.GetValue(_encoding) is { } name ? InputTypes.EncodingCalled(name) : null,
            InputName = parsed.GetValue(_name),
        };

    private static void RefuseUnknownEncoding(OptionResult result)
    {
        if (result.Tokens is [{ Value: var name }] && InputTypes.EncodingCalled(name) is null)
        {
            result.AddError($"Unknown encoding '{name}' for --encoding; take a name such as windows-1252, iso-8859-15, shift_jis or gb18030 from https://www.iana.org/assignments/character-sets");
        }
    }

    private static void RefuseOptions(ArgumentResult result)
    {
        // The parser takes an option that it does not know for a path, and a mistyped --fail-on must not pass as one.
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value is not InputFile.StandardInput))
        {
            result.AddError($"Unknown option '{token.Value}' (write ./{token.Value} if it is a file)");
        }
    }
}
