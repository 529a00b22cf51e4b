import java.util.List;

/** What is told of many times: the median and the 95th percentile, by nearest rank. */
record Figures(double median, double p95) {

    static Figures of(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return new Figures(at(sorted, 0.5), at(sorted, 0.95));
    }

    /** The median run, by its own median. */
    static Figures medianRun(List<Figures> runs) {
        return runs.stream()
                .sorted((one, other) -> Double.compare(one.median, other.median))
                .toList()
                .get(runs.size() / 2);
    }

    static double median(List<Double> values) {
        return at(values.stream().sorted().toList(), 0.5);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    @Override
    public String toString() {
        return "median %7.2f ms, p95 %7.2f ms".formatted(median, p95);
    }
}
