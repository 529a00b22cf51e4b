package se.tyngdpunkt.result;

/** How many go which way by another key; who could not be worked out by it goes no way. */
public record Moves(int lighter, int same, int heavier, int notWorkedOut) {

    public int total() {
        return lighter + same + heavier + notWorkedOut;
    }
}
