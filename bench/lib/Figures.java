// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a table and a JSON file of a benchmark's lines. Started from source: {@code java Figures.java NAME LINES JSON}.
 * Lines are words with tabs between: machine, load, note TEXT; figure ID UNIT AIM WHAT; sample ID WHO VALUE; run JSON.
 */
public final class Figures {

    private static final String OURS = "ours";

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private String machine = "";

    private record Figure(String id, String unit, String aim, String what, Map<String, List<Double>> samples) {
    }

    /** What is told of several samples; percentiles by the nearest rank. */
    private record Summary(double min, double p50, double p99, double max, int n) {

        static Summary of(List<Double> samples) {
            List<Double> sorted = samples.stream().sorted().toList();
            return new Summary(sorted.getFirst(), rank(sorted, 0.50), rank(sorted, 0.99), sorted.getLast(),
                    sorted.size());
        }

        private static double rank(List<Double> sorted, double share) {
            return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
        }

        String json() {
            return String.format(Locale.ROOT, "{\"min\": %s, \"p50\": %s, \"p99\": %s, \"max\": %s, \"n\": %d}",
                    number(min), number(p50), number(p99), number(max), n);
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: Figures NAME LINES JSON");
            System.exit(2);
        }
        Figures all = new Figures();
        Files.readAllLines(Path.of(args[1])).forEach(all::take);
        Files.writeString(Path.of(args[2]), all.json(args[0]));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(all.table());
    }

    private void take(String line) {
        String[] words = line.split("\t", -1);
        switch (words[0]) {
            case "machine" -> machine = words[1];
            case "load" -> machine += "; at the end " + words[1];
            case "note" -> notes.add(words[1]);
            case "run" -> runs.add(words[1]);
            case "figure" -> figures.put(words[1],
                    new Figure(words[1], words[2], words[3], words[4], new LinkedHashMap<>()));
            case "sample" -> figures.get(words[1]).samples().computeIfAbsent(words[2], who -> new ArrayList<>())
                    .add(Double.parseDouble(words[3]));
            default -> throw new IllegalArgumentException("unknown line: " + line);
        }
    }

    private List<Figure> measured() {
        return figures.values().stream().filter(figure -> !figure.samples().isEmpty()).toList();
    }

    private String table() {
        int width = measured().stream().mapToInt(figure -> figure.id().length()).max().orElse(1);
        String row = "%-" + width + "s %-5s %-7s %-22s %10s %10s %10s %10s %4s%n";
        StringBuilder text = new StringBuilder(machine).append(System.lineSeparator()).append(
                String.format(Locale.ROOT, row, "figure", "unit", "aim", "who", "min", "p50", "p99", "max", "n"));
        for (Figure figure : measured()) {
            boolean first = true;
            for (var entry : figure.samples().entrySet()) {
                Summary sum = Summary.of(entry.getValue());
                text.append(String.format(Locale.ROOT, row, first ? figure.id() : "", first ? figure.unit() : "",
                        first ? figure.aim() : "", entry.getKey(), number(sum.min()), number(sum.p50()),
                        number(sum.p99()), number(sum.max()), sum.n()));
                first = false;
            }
        }
        notes.forEach(note -> text.append("note: ").append(note).append(System.lineSeparator()));
        return text.toString();
    }

    private String json(String name) {
        return String.format("""
                {
                  "name": %s,
                  "machine": %s,
                  "notes": [%s],
                  "figures": [
                %s
                  ]%s
                }
                """, text(name), text(machine), notes.stream().map(Figures::text).collect(Collectors.joining(", ")),
                measured().stream().map(Figures::json).collect(Collectors.joining("," + System.lineSeparator())),
                runs.isEmpty() ? "" : runs.stream().collect(Collectors.joining("," + System.lineSeparator() + "    ",
                        "," + System.lineSeparator() + "  \"runs\": [" + System.lineSeparator() + "    ",
                        System.lineSeparator() + "  ]")));
    }

    private static String json(Figure figure) {
        List<Double> ours = figure.samples().get(OURS);
        String peers = figure.samples().entrySet().stream().filter(entry -> !entry.getKey().equals(OURS))
                .map(entry -> text(entry.getKey()) + ": " + Summary.of(entry.getValue()).json())
                .collect(Collectors.joining(", "));
        return String.format("    {\"id\": %s, \"unit\": %s, \"aim\": %s, \"what\": %s,%n     \"ours\": %s,%n"
                + "     \"peers\": {%s}}", text(figure.id()), text(figure.unit()),
                figure.aim().isEmpty() ? "null" : figure.aim(), text(figure.what()),
                ours == null ? "null" : Summary.of(ours).json(), peers);
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f",
                value);
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
