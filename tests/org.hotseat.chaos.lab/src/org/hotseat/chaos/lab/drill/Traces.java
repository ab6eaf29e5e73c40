// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.BadLine;
import org.hotseat.chaos.lab.LabConsole;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.drill.Trials.Trial;
import org.hotseat.lease.wire.Plane;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Outcome;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.state.data.AuthorityRecord;

/** What a trial leaves behind in the copying, beside a machine that runs on. Methods block; used by one thread. */
final class Traces {

    private static final System.Logger LOG = System.getLogger(Traces.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ACKNOWLEDGED = "ACKNOWLEDGED";
    private static final String IMAGE = "image-\\d+";
    private static final int PAGE = 4096;
    private static final int PLACE = 1717;
    /** Cuts while a slow link carries 15 MB and the machine changes 50 MB a second: one is answered before the next. */
    private static final int FEW = 3;

    private final Stage stage;
    private final Trial trial;
    private final LabHost owner;
    private final LabHost asked;
    private long before;
    private List<GenerationLive> cut = List.of();

    Traces(Stage stage, Trial trial, AuthorityRecord authority) throws IOException {
        this.stage = stage;
        this.trial = trial;
        this.owner = stage.host(authority.owner());
        this.asked = stage.hosts().stream().filter(host -> host != owner && !authority.standby().equals(Optional.of(host
                .id()))).findFirst().orElseThrow();
        this.before = newest();
    }

    private long newest() throws IOException {
        return history().stream().mapToLong(GenerationLive::generation).max().orElse(0);
    }

    /** The line is a bad one now, which took some seconds: what came before says nothing. */
    void begun() throws IOException {
        if (trial == Trial.LINK_SLOW || trial == Trial.SENT_DAMAGED) {
            before = newest();
        }
    }

    private List<GenerationLive> history() throws IOException {
        try (LabConsole console = LabConsole.open(asked)) {
            return console.history(stage.machine());
        }
    }

    private List<GenerationLive> since() throws IOException {
        return history().stream().filter(one -> one.generation() > before).toList();
    }

    private DrillRun tryOut() throws IOException {
        try (LabConsole console = LabConsole.open(asked)) {
            return console.tryOut(stage.machine());
        }
    }

    /** What is not as it must be while it lasts. */
    List<String> during() throws IOException {
        return switch (trial) {
            case LINK_SLOW -> slow();
            case SENT_DAMAGED -> told("nothing was damaged, or nobody noticed", Await.within(PATIENCE,
                    this::notNoticed));
            case KEPT_DAMAGED -> refused(tryOut());
            default -> List.of();
        };
    }

    /** The link is the bottleneck: fewer cuts, none of them before the answer to the one before. */
    private List<String> slow() throws IOException {
        cut = since();
        return cut.size() <= FEW ? List.of() : List.of(cut.size() + " cuts on a slow link: " + cut);
    }

    private String notNoticed() throws IOException {
        long damaged = BadLine.damaged(owner, Plane.STORAGE);
        boolean lost = since().stream().anyMatch(one -> one.outcome().equals("LINK_LOST") || one.outcome().equals(
                "REFUSED"));
        return damaged > 0 && lost ? "" : damaged + " segments were damaged, " + since();
    }

    private static List<String> refused(DrillRun run) {
        return run.outcome() == Outcome.FAILED && !run.trouble().isEmpty() ? List.of() : List.of(
                "it goes on from damaged pages: " + run);
    }

    private static List<String> told(String what, String missing) {
        return missing.isEmpty() ? List.of() : List.of(what + ": " + missing);
    }

    /** What is not as it must be when all is well again: the standby may be eligible although nothing comes any more. */
    List<String> afterwards() throws IOException {
        boolean whole = trial == Trial.KEPT_DAMAGED;
        String missing = Await.within(PATIENCE, () -> since().stream().anyMatch(one -> one.outcome().equals(
                ACKNOWLEDGED) && (one.base() == 0 || !whole)) ? "" : since().toString());
        if (trial == Trial.LINK_SLOW) {
            LOG.log(System.Logger.Level.INFO, "while the link was slow: {0}; since: {1}", cut, since());
        }
        List<String> wrong = new ArrayList<>(told(whole ? "no whole copy" : "no generation since", missing));
        if (whole) {
            DrillRun run = tryOut();
            wrong.addAll(run.outcome() == Outcome.RECOVERED ? List.of() : List.of(run.toString()));
        }
        return wrong;
    }

    /** Turns one bit of each page that a host keeps of any machine. */
    static void damage(LabHost host) throws IOException {
        List<Path> images;
        try (Stream<Path> files = Files.walk(host.disk().resolve("agent"))) {
            images = files.filter(file -> file.getFileName().toString().matches(IMAGE)).toList();
        }
        if (images.isEmpty()) {
            throw new IOException(host + " keeps no image");
        }
        for (Path image : images) {
            try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
                for (long place = PLACE; place < file.length(); place += PAGE) {
                    file.seek(place);
                    int one = file.read();
                    file.seek(place);
                    file.write(one ^ 1);
                }
            }
        }
    }
}
