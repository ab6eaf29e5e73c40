// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Line;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Seat;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.command.HostCommand.ChangeHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.Test;

/** What differs, what an import may do, and what it does. */
class ComparisonTest {

    private final Cluster document = Sample.make();
    private final ModelCluster cluster = ModelCluster.of(document);

    private Comparison compare(Cluster draft) {
        return Comparison.of(draft, cluster.view(), Optional.empty());
    }

    private static List<Row> of(Comparison all, String id) {
        return all.rows().stream().filter(row -> row.id().equals(id)).toList();
    }

    private static Row only(Comparison all, String id) {
        List<Row> rows = of(all, id);
        assertEquals(1, rows.size(), rows::toString);
        return rows.getFirst();
    }

    private Cluster exported() {
        Cluster back = Export.of(cluster.view()).cluster();
        back.getHosts().removeIf(host -> host.getId().equals("lead"));
        back.setFormatVersion(document.getFormatVersion());
        return back;
    }

    @Test
    void aWholeDocumentIsTakenAndComesBack() {
        Comparison all = cluster.take(document, false);
        assertTrue(all.rows().stream().filter(row -> row.kind() != Row.Kind.REMOVE).allMatch(Row::isPossible),
                () -> all.rows().toString());
        assertTrue(EcoreUtil.equals(document, exported()));
        assertEquals(0, compare(document).rows().stream().filter(row -> row.kind() != Row.Kind.REMOVE).count());
    }

    @Test
    void oneValueIsOneRowAndOneCommandBasedOnWhatWasThere() {
        cluster.take(document, false);
        document.getSeats().getFirst().setDuty("radar");
        Comparison all = compare(document);
        Row row = only(all, "seat-1");
        assertEquals(Row.Kind.CHANGE, row.kind());
        assertEquals("dispatch", row.before());
        assertEquals("radar", row.after());
        List<Step> steps = all.steps(List.of(row));
        long version = cluster.view().version(Kinds.OBJECT.key("seat-1"));
        assertEquals(version, ((PutObject) steps.getFirst().commands().getFirst()).baseVersion());
    }

    @Test
    void removalsAreNotChosenAtFirst() {
        cluster.take(document, false);
        document.getSeats().clear();
        Row row = only(compare(document), "seat-1");
        assertEquals(Row.Kind.REMOVE, row.kind());
        assertTrue(row.isPossible());
        assertFalse(row.isChosenAtFirst());
        cluster.take(document, true);
        assertTrue(cluster.view().find(Kinds.OBJECT, "seat-1").isEmpty());
    }

    @Test
    void aPartThatIsMissingInTheDraftIsARemovalToo() {
        cluster.take(document, false);
        document.getSeats().getFirst().getMonitors().clear();
        Row row = only(compare(document), "seat-1");
        assertEquals(Row.Kind.REMOVE, row.kind());
        assertFalse(row.isChosenAtFirst());
    }

    @Test
    void onlyDeploymentAddsAndRemovesHosts() {
        cluster.take(document, false);
        Host host = Sample.NEW.host("host-3", "10.0.1.3");
        document.getHosts().add(host);
        document.getProtectionPolicies().getFirst().setPrimary(host);
        document.getHosts().remove(1);
        Comparison all = compare(document);
        assertFalse(only(all, host.getId()).isPossible());
        assertTrue(only(all, host.getId()).refusal().orElseThrow().remedy().contains("hotseat agent deploy"));
        assertFalse(only(all, "policy-1").isPossible());
        Row gone = only(all, "host-2");
        assertEquals(Row.Kind.REMOVE, gone.kind());
        assertTrue(gone.refusal().orElseThrow().remedy().contains("hotseat agent remove"));
    }

    @Test
    void whatTheAgentSaysOfItselfIsRefused() {
        cluster.take(document, false);
        document.getHosts().getFirst().getInterfaces().getFirst().setAddress("10.0.0.99/24");
        assertFalse(only(compare(document), "host-1").isPossible());
        document.setName("other");
        assertFalse(of(compare(document), "cluster-n").getFirst().isPossible());
    }

    @Test
    void nameAndControllerOfAHostGoToItsRecord() {
        cluster.take(document, false);
        document.getHosts().getFirst().setName("renamed");
        Comparison all = compare(document);
        List<Command> commands = all.steps(of(all, "host-1")).getFirst().commands();
        assertEquals(1, commands.size());
        assertTrue(commands.getFirst() instanceof ChangeHost change && change.host().name().equals("renamed"));
        cluster.give(commands);
        assertEquals("renamed", exported().getHosts().getFirst().getName());
    }

    @Test
    void anErrorOfTheDraftIsToldAtItsObject() {
        document.getSeats().getFirst().setName("");
        Row row = only(compare(document), "seat-1");
        assertFalse(row.isPossible());
        assertFalse(row.refusal().orElseThrow().message().isEmpty());
    }

    @Test
    void rowsThatNeedOthersSaySo() {
        Comparison all = compare(document);
        Row seat = only(all, "seat-1");
        Map<Row, String> alone = all.obstacles(List.of(seat));
        assertTrue(alone.containsKey(seat));
        assertTrue(all.obstacles(all.rows().stream().filter(Row::isChosenAtFirst).toList()).isEmpty());
    }

    @Test
    void whatIsStillUsedCannotGoAlone() {
        cluster.take(document, false);
        Cluster draft = Sample.copy(document);
        draft.getSeats().getFirst().setMachine(null);
        draft.getMachines().clear();
        Comparison all = compare(draft);
        Row machine = only(all, "vm-1");
        assertTrue(all.obstacles(List.of(machine)).containsKey(machine));
        assertTrue(all.obstacles(all.rows().stream().filter(Row::isPossible).toList()).isEmpty());
    }

    @Test
    void newOnesComeBeforeWhatRefersToThemAndGoAfterIt() {
        List<Step> steps = compare(document).steps(compare(document).rows());
        List<String> ids = steps.stream().map(Step::id).toList();
        assertTrue(ids.indexOf("room-1") < ids.indexOf("seat-1"), ids::toString);
        assertTrue(ids.indexOf("vm-1") < ids.indexOf("seat-1"), ids::toString);
        assertEquals("cluster-n", ids.getLast());
    }

    @Test
    void accountsAreRolesOfTheClusterAndNamesOfTheDocument() {
        ModelCluster.done(cluster.give(new SetAccount(0, new AccountRecord("ann", Role.OPERATOR))));
        ModelCluster.done(cluster.give(new SetAccount(0, new AccountRecord("bob", Role.VIEWER))));
        Comparison all = compare(document);
        Row role = only(all, "account-1");
        assertEquals(Row.Kind.CHANGE, role.kind());
        Row bob = only(all, "account-bob");
        assertEquals(Row.Kind.REMOVE, bob.kind());
        cluster.take(document, true);
        assertEquals(Role.ADMINISTRATOR, cluster.view().find(Kinds.ACCOUNT, "ann").orElseThrow().value().role());
        assertTrue(cluster.view().find(Kinds.ACCOUNT, "bob").isEmpty());
        assertTrue(EcoreUtil.equals(document, exported()));
    }

    @Test
    void aDraftKeepsWhatANewerReleaseWroteIntoAnObject() {
        cluster.take(document, false);
        var held = cluster.view().find(Kinds.OBJECT, "seat-1").orElseThrow();
        Map<String, String> more = new TreeMap<>(held.value().attributes());
        more.put("cushion", "red");
        ModelCluster.done(cluster.give(new PutObject(held.version(), new ObjectRecord("seat-1", "Seat", more))));
        document.getSeats().getFirst().setDuty("radar");
        cluster.take(document, false);
        Map<String, String> now = cluster.view().find(Kinds.OBJECT, "seat-1").orElseThrow().value().attributes();
        assertEquals("red", now.get("cushion"));
        assertEquals("radar", now.get("duty"));
    }

    @Test
    void anObjectOfAKindOfANewerReleaseIsLeftAlone() {
        ModelCluster.done(cluster.give(new PutObject(0, new ObjectRecord("x-1", "Hologram", Map.of("a", "b")))));
        cluster.take(document, true);
        assertTrue(cluster.view().find(Kinds.OBJECT, "x-1").isPresent());
        assertTrue(Export.of(cluster.view()).doubts().stream().anyMatch(doubt -> doubt.text().contains("Hologram")));
    }

    @Test
    void whatOthersChangedSinceTheExportIsNoChangeOfTheDraft() {
        cluster.take(document, false);
        Map<String, Item> base = Export.of(cluster.view()).objects();
        Cluster draft = Sample.copy(document);
        Cluster other = Sample.copy(document);
        other.getSeats().getFirst().setDuty("radar");
        other.getSeats().getFirst().setName("B-1");
        other.getRooms().getFirst().setName("Annex");
        cluster.take(other, false);
        draft.getSeats().getFirst().setDuty("voice");
        Comparison all = Comparison.of(draft, cluster.view(), Optional.of(base));
        Row duty = only(all, "seat-1"); // the name is theirs, and so is the room
        assertTrue(duty.contested());
        assertFalse(duty.isChosenAtFirst());
        assertTrue(of(all, "room-1").isEmpty());
    }

    @Test
    void whoIsTooLowIsRefusedByTheCluster() {
        Comparison all = compare(document);
        Step step = all.steps(all.rows()).getFirst();
        Issuer low = new Issuer("bob", Role.OPERATOR, "bob", "test", "");
        StepOutcome outcome = StepOutcome.run(step, command -> cluster.give(command, low));
        assertTrue(outcome instanceof StepOutcome.Refused refused && !refused.failure().message().isEmpty());
    }

    @Test
    void ofTwoConsolesTheSecondMergesAndBothEndEqual() {
        cluster.take(document, false);
        Cluster one = Sample.copy(document);
        Cluster two = Sample.copy(document);
        one.getSeats().getFirst().setDuty("radar");
        Seat mine = two.getSeats().getFirst();
        mine.setDuty("voice");
        Monitor right = Sample.monitor("monitor-b", "right");
        right.setMachineHead(1);
        mine.getMonitors().add(right);
        Comparison first = compare(one);
        Comparison second = compare(two);
        first.steps(first.rows().stream().filter(Row::isChosenAtFirst).toList())
                .forEach(step -> assertEquals(new StepOutcome.Done(), StepOutcome.run(step, cluster::give)));
        Step late = second.steps(second.rows().stream().filter(Row::isChosenAtFirst).toList()).getFirst();
        assertTrue(StepOutcome.run(late, cluster::give) instanceof StepOutcome.Conflict);
        Rebase rebase = new Rebase(late.base(), late.wanted(), Content.of(cluster.view()).find("seat-1"));
        List<Line> lines = rebase.lines();
        assertEquals(Set.of(Line.Change.BOTH, Line.Change.MINE),
                Set.copyOf(lines.stream().map(Line::change).toList()));
        Step merged = rebase.step(Set.copyOf(lines)); // mine of everything
        assertEquals(new StepOutcome.Done(), StepOutcome.run(merged, cluster::give));
        Seat now = exported().getSeats().getFirst();
        assertTrue(EcoreUtil.equals(mine, now));
        assertEquals(0, compare(two).rows().stream().filter(row -> row.id().equals("seat-1")).count());
    }

    @Test
    void whatSomebodyRemovedMeanwhileCanBeMadeAnew() {
        cluster.take(document, false);
        document.getSeats().getFirst().setDuty("radar");
        Comparison all = compare(document);
        Step step = all.steps(of(all, "seat-1")).getFirst();
        CommandOutcome gone = cluster.give(Commands.remove(Content.of(cluster.view()).find("seat-1").orElseThrow())
                .getFirst());
        ModelCluster.done(gone);
        assertTrue(StepOutcome.run(step, cluster::give) instanceof StepOutcome.Conflict);
        Rebase rebase = new Rebase(step.base(), step.wanted(), Content.of(cluster.view()).find("seat-1"));
        assertFalse(rebase.isByValue());
        assertEquals(new StepOutcome.Done(), StepOutcome.run(rebase.whole(), cluster::give));
        assertEquals("radar", exported().getSeats().getFirst().getDuty());
    }
}
