using Discrepancy.Reading;

namespace Discrepancy.Readers.Tests;

public sealed class TimeLimitTests
{
    [Fact]
    public void Run_WorkWithoutEnd_IsRefused()
    {
        using var never = new ManualResetEventSlim();

        // Zero seconds: the outcome does not depend on the speed of the machine.
        FluentActions.Invoking(() => TimeLimit.Run(0, () => never.Wait(Timeout.Infinite))).Should().Throw<DocumentFormatException>().WithMessage("*within 0 seconds; *");
        never.Set();
    }

    [Fact]
    public void Run_WorkThatThrows_ThrowsTheSame() =>
        FluentActions.Invoking(() => TimeLimit.Run<int>(30, () => throw new DocumentFormatException("broken"))).Should().Throw<DocumentFormatException>().WithMessage("broken");
}
