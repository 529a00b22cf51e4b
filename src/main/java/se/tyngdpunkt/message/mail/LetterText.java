package se.tyngdpunkt.message.mail;

import se.tyngdpunkt.message.domain.WrittenLetter;
import se.tyngdpunkt.shell.Words;

/** The whole text of a letter: its words, where it leads, and who it comes from. */
class LetterText {

    private final String baseUrl;
    private final Words words;

    LetterText(String baseUrl, Words words) {
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
        this.words = words;
    }

    String of(WrittenLetter letter) {
        return String.join(
                "\r\n\r\n",
                letter.body().replaceAll("\\R", "\r\n"),
                baseUrl + letter.path(),
                "-- \r\n" + words.say("message.foot"));
    }
}
