using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ReportDsl.Tool.Tests;

/// <summary>The scorecard's page, opened and used in a browser.</summary>
public sealed class ScorecardPageTests
{
    [BrowserFact]
    public Task Search_LeavesTheTargetsThatHoldTheText() => InTheBrowser(async page =>
    {
        await page.FillAsync("#search", "7.5%左右");

        Assert.Equal("3", await page.TextContentAsync("#shown"));
        Assert.Equal(3, await page.Locator(".target:visible").CountAsync());
        Assert.Equal(1, await page.Locator(".targets:visible").CountAsync());
    });

    [BrowserFact]
    public Task Filters_NarrowByVerdictSectionAndCommitmentTogether() => InTheBrowser(async page =>
    {
        await page.SelectOptionAsync("#status", "met");
        Assert.Equal(14, await page.Locator(".target:visible").CountAsync());

        await page.SelectOptionAsync("#section", "countryside");
        Assert.Equal(3, await page.Locator(".target:visible").CountAsync());

        await page.SelectOptionAsync("#commitment", "ensure");
        Assert.Contains("粮食总产量", await page.Locator(".target:visible").InnerTextAsync(), StringComparison.Ordinal);
    });

    [BrowserFact]
    public Task TheLanguageSwitch_ShowsEveryTextButTheOfficialWordsInEnglish() => InTheBrowser(async page =>
    {
        await page.ClickAsync("#language");

        Assert.Equal("en", await page.GetAttributeAsync("html", "lang"));
        string jobs = await page.Locator(".target", new() { HasText = "城镇新增就业" }).InnerTextAsync();
        Assert.Contains("met 7,178 persons above", jobs, StringComparison.Ordinal);
        Assert.Contains("城镇新增就业3.8万人以上", jobs, StringComparison.Ordinal);
        Assert.DoesNotContain("完成", jobs, StringComparison.Ordinal);
        Assert.Equal("on track", await page.TextContentAsync("#status option[value=on-track]"));
        Assert.False(await page.Locator(".zh").First.IsVisibleAsync());
        await page.ClickAsync("#language");
        Assert.True(await page.Locator(".zh").First.IsVisibleAsync());
    });

    [BrowserFact]
    public Task TheDarkTheme_FollowsTheSystemAndTheButton() => InTheBrowser(async page =>
    {
        Assert.Equal("light", await page.GetAttributeAsync("html", "data-theme"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.WaitForFunctionAsync("document.documentElement.dataset.theme === 'dark'");
        await page.FocusAsync("#theme");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("light", await page.GetAttributeAsync("html", "data-theme"));
    });

    [BrowserFact]
    public Task Axe_FindsNothingInEitherThemeAndLanguage() => InTheBrowser(async page =>
    {
        foreach (string button in new[] { "#theme", "#language", "#theme" })
        {
            AxeResult result = await page.RunAxe();
            Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
            await page.ClickAsync(button);
        }
    });

    // Whatever a test does: the console stays empty and nothing is asked of the network.
    private static async Task InTheBrowser(Func<IPage, Task> use)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reportdsl-");
        try
        {
            string path = Path.Combine(folder.FullName, "scorecard.html");
            await File.WriteAllTextAsync(path, ScorecardCommandTests.Page("outcomes.json", await File.ReadAllTextAsync(ScorecardRun.Outcomes)));
            using IPlaywright playwright = await Playwright.CreateAsync();
            await using IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Browser, Args = ["--no-sandbox"] });
            IPage page = await browser.NewPageAsync();
            List<string> complaints = [];
            page.Console += (_, message) => complaints.Add(message.Text);
            page.PageError += (_, error) => complaints.Add(error);
            string address = new Uri(path).AbsoluteUri;
            page.Request += (_, request) => complaints.AddRange(request.Url == address ? [] : [request.Url]);
            await page.GotoAsync(address);
            await use(page);
            Assert.Empty(complaints);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
