package se.tyngdpunkt.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import se.tyngdpunkt.intake.EarlierCase;
import se.tyngdpunkt.organisation.web.SignedInBrowser;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** The steps in which somebody takes an earlier measurement in, as her browser sends them. */
record Uploading(SignedInBrowser browser, PersonId moa, UnitId department) {

    MockHttpServletResponse upload(byte[] file, String... changes) throws Exception {
        var fields = new TreeMap<>(Map.of(
                "name",
                "Maj 2024",
                "model",
                EarlierCase.ffs().hash(),
                "unit",
                department.value().toString(),
                "firstDay",
                "2024-05-06",
                "lastDay",
                "2024-05-17",
                "privacy",
                "NAMED"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        var request = multipart("/rounds/earlier").file(new MockMultipartFile("file", "matning.xlsx", "", file));
        fields.forEach(request::param);
        return browser.send(moa, request);
    }

    /** The columns as they are suggested, with some changes. */
    String told(MockHttpServletResponse uploaded, String... changes) throws Exception {
        var columns = String.valueOf(uploaded.getRedirectedUrl());
        assertThat(columns).endsWith("/columns");
        var html = browser.html(moa, columns);
        var request = post(columns);
        var chosen = new TreeMap<String, String>();
        var select = Pattern.compile("(?s)name=\"(column-[0-9]+)\".*?</select>").matcher(html);
        while (select.find()) {
            var option = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group());
            if (option.find()) {
                chosen.put(select.group(1), option.group(1));
            }
        }
        for (int i = 0; i < changes.length; i += 2) {
            chosen.put(changes[i], changes[i + 1]);
        }
        chosen.forEach(request::param);
        var answer = browser.send(moa, request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    MockHttpServletResponse approve(String preview) throws Exception {
        var mark = browser.html(moa, preview).replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
        return browser.send(moa, post(preview).param("mark", mark));
    }

    UUID imported(byte[] file, String... changes) throws Exception {
        var answer = approve(told(upload(file, changes)));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return UUID.fromString(String.valueOf(answer.getRedirectedUrl()).replaceFirst("/rounds/", ""));
    }
}
