// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.hotseat.base.file.WholeAppend;

/** Numbered files of lines; a line that is among the newest is not written twice. Owned by one thread. */
final class LineFiles {

    /** No file is ever removed. */
    static final int ALL = Integer.MAX_VALUE;

    private static final long LARGEST = 4L * 1024 * 1024;
    private static final String END = ".jsonl";

    private final Path folder;
    private final String name;
    private final int kept;
    private final int remembered;
    private final Set<String> newest = new LinkedHashSet<>();
    private boolean read;

    LineFiles(Path folder, String name, int kept, int remembered) {
        this.folder = folder;
        this.name = name;
        this.kept = kept;
        this.remembered = remembered;
    }

    void append(Collection<String> lines) throws IOException {
        if (!read) {
            Files.createDirectories(folder);
            recall();
            read = true;
        }
        List<String> fresh = lines.stream().filter(line -> !newest.contains(line)).distinct().toList();
        if (fresh.isEmpty()) {
            return;
        }
        Path file = file();
        String start = isTorn(file) ? "\n" : "";
        WholeAppend.append(file, (start + String.join("\n", fresh) + '\n').getBytes(UTF_8), true);
        fresh.forEach(this::remember);
    }

    /** What was written last, by this process or one before. */
    private void recall() throws IOException {
        List<Path> files = files();
        for (Path file : files.subList(Math.max(0, files.size() - 2), files.size())) {
            Files.readAllLines(file).forEach(this::remember);
        }
    }

    private void remember(String line) {
        newest.add(line);
        Iterator<String> oldest = newest.iterator();
        while (newest.size() > remembered && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    private Path file() throws IOException {
        List<Path> files = files();
        if (!files.isEmpty() && Files.size(files.getLast()) < LARGEST) {
            return files.getLast();
        }
        for (int i = 0; i <= files.size() - kept; i++) {
            Files.deleteIfExists(files.get(i));
        }
        long next = files.isEmpty() ? 1 : number(files.getLast()) + 1;
        return folder.resolve(String.format(Locale.ROOT, "%s-%06d%s", name, next, END));
    }

    private List<Path> files() throws IOException {
        return files(folder, name);
    }

    /** All files of a name, in the order in which they were written. */
    static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(all.filter(file -> file.getFileName().toString().matches(name + "-\\d{6}\\" + END))
                    .sorted().toList());
        }
    }

    private long number(Path file) {
        String text = file.getFileName().toString();
        return Long.parseLong(text.substring(name.length() + 1, text.length() - END.length()));
    }

    /** A crash may have left half a line. */
    private static boolean isTorn(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(open.length() - 1);
            return open.read() != '\n';
        }
    }
}
