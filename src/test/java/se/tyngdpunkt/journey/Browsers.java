package se.tyngdpunkt.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, one for all journeys; each journey gets a window of its own without cookies. */
final class Browsers {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));

    private Browsers() {}

    /** A window of that width, light or dark. */
    static Window window(int width, ColorScheme scheme) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    static Window wide() {
        return window(1280, ColorScheme.LIGHT);
    }

    static Window phone() {
        return window(390, ColorScheme.LIGHT);
    }

    static Window withoutScript() {
        return window(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    private static Window window(Browser.NewContextOptions options) {
        var context = CHROMIUM.newContext(options.setBaseURL(RunningDemo.only().address()));
        context.setDefaultTimeout(20_000);
        return new Window(context, context.newPage());
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on this machine"));
    }

    /** One window with its cookies. */
    record Window(BrowserContext context, Page page) implements AutoCloseable {

        /** Signs in as the demonstration's person whose button says that. */
        Window as(String words) {
            page.navigate("/sign-in");
            page.locator("form[action='/sign-in/demo'] button")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words))
                    .first()
                    .click();
            page.waitForURL(address -> !address.contains("/sign-in"));
            return this;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
