package se.tyngdpunkt.result;

/** So many of so many people; always told as both. */
public record Share(int part, int whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A share is part of a whole");
        }
    }

    public int rest() {
        return whole - part;
    }
}
