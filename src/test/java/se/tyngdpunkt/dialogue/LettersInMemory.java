package se.tyngdpunkt.dialogue;

import java.util.List;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;

/** Keeps what is posted; all of it can be sent. */
record LettersInMemory(List<Letter> posted) implements Letters {

    @Override
    public void post(Letter letter) {
        posted.add(letter);
    }

    @Override
    public void postTo(String address, Letter letter) {
        posted.add(letter);
    }

    @Override
    public boolean canBeSent() {
        return true;
    }
}
