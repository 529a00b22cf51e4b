package offending.printing;

record Shouting() {

    void shout() {
        System.out.println("!");
    }
}
