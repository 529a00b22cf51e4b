package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page as somebody without a mouse uses it: tabs forward to a field, then keys. */
record Keyboard(Page page) {

    private static final int FAR = 250;

    /** Tabs until that field has the focus. */
    void tabTo(String selector) {
        for (int i = 0; i < FAR; i++) {
            if ((boolean) page.evaluate("s => document.activeElement?.matches(s) ?? false", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    void choose(String name, String value) {
        tabTo("input[name='" + name + "']");
        var wanted = page.locator("input[name='%s'][value='%s']".formatted(name, value));
        for (int i = 0; i < 6 && !wanted.isChecked(); i++) {
            page.keyboard().press(i == 0 ? "Space" : "ArrowDown");
        }
        assertThat(wanted).isChecked();
    }

    /** In a list that opens: goes down to that value. */
    void select(String field, String value) {
        tabTo(at(field));
        var list = page.locator(at(field));
        for (int i = 0; i < 12 && !list.inputValue().equals(value); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(list).hasValue(value);
    }

    void type(String field, String text) {
        tabTo(at(field));
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    void press(String words) {
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
        for (int i = 0; i < FAR && !isFocused(button); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static String at(String field) {
        return "[id='" + field + "']";
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("e => e === document.activeElement");
    }
}
