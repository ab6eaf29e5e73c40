// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.LegRecord;
import org.hotseat.seats.run.LegState;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.ui.look.StateMark;

/** The legs of a transaction as rows of a checklist: one for each kind. Pure. */
public final class LegWords {

    private LegWords() {
    }

    /**
     * A row.
     *
     * @param mark how far it is
     * @param words what it does, with how many
     * @param level of evidence that all of it has reached; empty before that
     */
    public record Row(StateMark mark, String words, String level) {
    }

    /**
     * The rows of a transaction.
     *
     * @param run as the journal has it
     * @return in the order in which legs are done
     */
    public static List<Row> rows(RunRecord run) {
        Map<LegKind, List<LegRecord>> kinds = new EnumMap<>(LegKind.class);
        run.legs().forEach(one -> kinds.computeIfAbsent(one.leg().kind(), any -> new ArrayList<>()).add(one));
        List<Row> rows = new ArrayList<>();
        kinds.forEach((kind, legs) -> rows.add(row(kind, legs, run)));
        return rows;
    }

    private static Row row(LegKind kind, List<LegRecord> legs, RunRecord run) {
        long over = legs.stream().filter(one -> one.state() == LegState.DONE).count();
        boolean done = over == legs.size();
        boolean missing = legs.stream().anyMatch(one -> one.state() == LegState.MISSING);
        boolean begun = legs.stream().anyMatch(one -> one.state() == LegState.BEGUN) || over > 0;
        String detail = legs.stream().filter(one -> one.state() == LegState.MISSING).map(LegRecord::detail).filter(
                one -> !one.isEmpty()).findFirst().orElse("");
        String words = legs.size() == 1 ? of(kind) : NLS.bind(Messages.legCount, new Object[] { of(kind), over, legs
                .size() });
        StateMark mark = done ? StateMark.DONE : missing ? StateMark.ERROR : begun ? StateMark.BUSY : StateMark.OFF;
        return new Row(mark, detail.isEmpty() ? words : NLS.bind(Messages.legMissing, words, detail), done ? level(run
                .evidence(kind)) : "");
    }

    /**
     * What a kind of legs does.
     *
     * @param kind which
     * @return a few words
     */
    public static String of(LegKind kind) {
        return switch (kind) {
            case PLAN -> Messages.legPlan;
            case FENCE -> Messages.legFence;
            case LOCK -> Messages.legLock;
            case RELEASE -> Messages.legRelease;
            case ASSIGN -> Messages.legAssign;
            case MACHINE -> Messages.legMachine;
            case VIDEO -> Messages.legVideo;
            case USB -> Messages.legUsb;
            case VERIFY -> Messages.legVerify;
        };
    }

    /**
     * What is done now.
     *
     * @param run as the journal has it
     * @return a few words
     */
    static String now(RunRecord run) {
        return run.legs().stream().filter(one -> one.state() == LegState.BEGUN).findFirst().or(() -> run.legs().stream()
                .filter(one -> !one.state().over()).findFirst()).map(one -> of(one.leg().kind())).orElse("");
    }

    private static String level(Evidence evidence) {
        return switch (evidence) {
            case E0 -> Messages.levelE0;
            case E1 -> Messages.levelE1;
            case E2 -> Messages.levelE2;
            case E3 -> Messages.levelE3;
            case E4 -> Messages.levelE4;
            case E5 -> Messages.levelE5;
        };
    }
}
