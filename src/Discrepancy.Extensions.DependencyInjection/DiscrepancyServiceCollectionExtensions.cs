using Discrepancy.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>Puts Discrepancy into a service collection.</summary>
public static class DiscrepancyServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="DocumentChecker"/>, <see cref="DocumentReaders"/> and <see cref="DiscrepancyPipeline"/>, one of each. The singletons that are registered as
    /// <see cref="Extraction.IClaimExtractor"/>, <see cref="Alignment.IClaimAligner"/> and <see cref="Comparison.IClaimComparer"/>, before or after, run beside the library's own.
    /// </summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Changes the settings; null to leave them as they are.</param>
    public static IServiceCollection AddDiscrepancy(this IServiceCollection services, Action<DiscrepancySettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        var settings = services.AddOptions<DiscrepancySettings>().ValidateOnStart();
        if (configure is not null)
        {
            settings.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DiscrepancySettings>, DiscrepancySettingsValidator>());
        services.TryAddSingleton<PipelineOptionsFactory>();
        services.TryAddSingleton(provider => new DiscrepancyPipeline(OptionsOf(provider)));
        services.TryAddSingleton(provider => new DocumentChecker(provider.GetRequiredService<DiscrepancyPipeline>(), LoggerOf<DocumentChecker>(provider)));
        services.TryAddSingleton(provider => new DocumentReaders(provider, LoggerOf<DocumentReaders>(provider)));
        services.TryAddKeyedSingleton<IDocumentReader, TextDocumentReader>(".txt");
        services.TryAddKeyedSingleton<IDocumentReader, TextDocumentReader>(".md");
        return services;
    }

    /// <summary>The same with settings from a configuration. A key that is not known is an error when the settings are first used, or when the host starts.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configuration">The section that holds the settings themselves, usually <see cref="DiscrepancySettings.Section"/>.</param>
    public static IServiceCollection AddDiscrepancy(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);

        services.AddOptions<DiscrepancySettings>().Bind(configuration, binder => binder.ErrorOnUnknownConfiguration = true);
        return services.AddDiscrepancy();
    }

    /// <summary>Adds the reader of files with these extensions, in place of one that was there for them.</summary>
    /// <typeparam name="TReader">The reader; one instance serves an extension, so it must be thread-safe.</typeparam>
    /// <param name="services">The collection.</param>
    /// <param name="extensions">What the files end in: <c>.html</c>. Case makes no difference.</param>
    /// <exception cref="ArgumentException">An extension has no dot in front, or there is none.</exception>
    public static IServiceCollection AddDocumentReader<TReader>(this IServiceCollection services, params string[] extensions)
        where TReader : class, IDocumentReader
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(extensions);
        if (extensions.Length == 0 || extensions.Any(extension => extension is not ['.', _, ..] || extension.LastIndexOf('.') != 0))
        {
            throw new ArgumentException("Name at least one extension, each with one dot, in front: \".html\".", nameof(extensions));
        }

        foreach (var extension in extensions)
        {
            services.AddKeyedSingleton<IDocumentReader, TReader>(DocumentReaders.ExtensionOf(extension));
        }

        return services;
    }

    private static DiscrepancyOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<PipelineOptionsFactory>().Create(provider.GetRequiredService<IOptions<DiscrepancySettings>>().Value);

    private static ILogger LoggerOf<T>(IServiceProvider provider) => provider.GetService<ILogger<T>>() ?? NullLogger<T>.Instance;
}
