// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.draft.Comparison;
import org.hotseat.draft.Content;
import org.hotseat.draft.Export;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.Row;
import org.hotseat.draft.Step;
import org.hotseat.draft.StepOutcome;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.state.Kinds;
import org.hotseat.ui.merge.MergeLine;
import org.hotseat.ui.merge.MergeLine.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a draft is chosen, imported and told. */
class PreviewTest {

    private final StoreMirror mirror = new StoreMirror();
    private final Cluster draft = Export.of(mirror.state()).cluster();
    private final Map<String, StepOutcome> told = new LinkedHashMap<>();

    PreviewTest() {
        Room room = ClusterFactory.eINSTANCE.createRoom();
        room.setId("room-1");
        room.setName("Hall");
        draft.getRooms().add(room);
        Seat seat = ClusterFactory.eINSTANCE.createSeat();
        seat.setId("seat-1");
        seat.setName("A-1");
        seat.setDuty("dispatch");
        seat.setRoom(room);
        draft.getSeats().add(seat);
    }

    private Preview preview(Cluster of) {
        return new Preview(Comparison.of(of, mirror.state(), Optional.empty()));
    }

    private static Row row(Preview preview, String id) {
        return preview.comparison().rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private void run(List<Step> steps) throws FailureException {
        new ImportOperation(mirror, "draft", steps, () -> false, told::put).run(Progress.NONE);
    }

    @Test
    void importsWhatIsChosenAndTellsOfEach() throws FailureException {
        Preview preview = preview(draft);
        assertTrue(preview.isReady());
        run(preview.begin());
        told.forEach(preview::told);
        assertTrue(told.values().stream().allMatch(StepOutcome.Done.class::isInstance), told::toString);
        assertEquals(0, preview.count());
        assertEquals(Messages.rowDone, preview.note(row(preview, "seat-1")));
        assertEquals(List.of(), preview(draft).comparison().rows());
    }

    @Test
    void aRowThatNeedsAnotherOneBlocks() {
        Preview preview = preview(draft);
        preview.choose(List.of(row(preview, "room-1")), false);
        assertFalse(preview.isReady());
        assertEquals(1, preview.blocked());
        assertTrue(preview.note(row(preview, "seat-1")).contains("Hall"));
        preview.choose(List.of(row(preview, "room-1")), true);
        assertTrue(preview.isReady());
    }

    @Test
    void filtersByEveryColumn() {
        Preview preview = preview(draft);
        preview.filter("dispatch");
        assertEquals(List.of("seat-1"), preview.shown().stream().map(Row::id).toList());
        preview.filter("ROOM");
        assertTrue(preview.shown().stream().anyMatch(row -> row.id().equals("room-1")));
        preview.filter("");
        assertEquals(preview.comparison().rows(), preview.shown());
    }

    @Test
    void aConflictIsSettledSideBySide() throws FailureException {
        run(preview(draft).begin());
        told.clear();
        Cluster other = EcoreUtil.copy(draft);
        draft.getSeats().getFirst().setDuty("voice");
        draft.getSeats().getFirst().setXMillimetres(4200);
        Preview mine = preview(draft);
        List<Step> late = mine.begin();
        other.getSeats().getFirst().setDuty("radar");
        run(preview(other).begin());
        told.clear();
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> run(late)).code());
        told.forEach(mine::told);
        Row seat = row(mine, "seat-1");
        assertTrue(mine.isConflict(seat));
        Step step = mine.step(seat).orElseThrow();
        Settling settling = new Settling(new Rebase(step.base(), step.wanted(),
                Content.of(mirror.state()).find("seat-1")), mine.comparison().wording());
        List<MergeLine> rows = settling.rows();
        assertEquals(new MergeLine("duty", "dispatch", "voice", "radar", Side.OPEN), rows.getFirst());
        assertEquals(Side.MINE, rows.get(1).side());
        settling.answer(rows.stream().map(line -> line.side() == Side.OPEN ? line.with(Side.THEIRS) : line).toList());
        run(List.of(mine.instead(settling.step().orElseThrow())));
        Map<String, String> now = mirror.state().find(Kinds.OBJECT, "seat-1").orElseThrow().value().attributes();
        assertEquals("radar", now.get("duty"));
        assertEquals("4200", now.get("xMillimetres"));
        told.forEach(mine::told);
        assertFalse(mine.isConflict(seat));
    }

    @Test
    void stoppingBeginsNoFurtherStep() throws FailureException {
        Preview preview = preview(draft);
        List<Step> steps = preview.begin();
        AtomicInteger asked = new AtomicInteger();
        ImportOperation operation = new ImportOperation(mirror, "draft", steps, () -> asked.incrementAndGet() > 2,
                told::put);
        assertThrows(FailureException.class, () -> operation.run(Progress.NONE));
        List<StepOutcome> all = new ArrayList<>(told.values());
        assertEquals(2, all.stream().filter(StepOutcome.Done.class::isInstance).count());
        assertEquals(steps.size() - 2, all.stream().filter(StepOutcome.NotBegun.class::isInstance).count());
    }

    @Test
    void anExportedDraftRemembersWhatItBeganWith(@TempDir Path folder) throws FailureException {
        run(preview(draft).begin());
        Bases bases = new Bases(folder.resolve("kept"));
        Path file = folder.resolve("d.hotseat");
        new ExportOperation(Export.of(mirror.state()), file, bases).run(Progress.NONE);
        Cluster other = EcoreUtil.copy(draft);
        other.getSeats().getFirst().setDuty("radar");
        run(preview(other).begin());
        List<Comparison> read = new ArrayList<>();
        new ReadOperation(file, bases, (document, base) -> read.add(Comparison.of(document, mirror.state(), base)))
                .run(Progress.NONE);
        new ReadOperation(file, new Bases(folder.resolve("other")),
                (document, base) -> read.add(Comparison.of(document, mirror.state(), base))).run(Progress.NONE);
        assertEquals(List.of(), read.get(0).rows()); // the draft changes nothing
        assertEquals(1, read.get(1).rows().size()); // nobody can tell who changed it
    }
}
