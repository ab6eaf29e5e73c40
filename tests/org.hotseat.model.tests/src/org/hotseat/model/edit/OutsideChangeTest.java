// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.Test;

/** After a change from elsewhere, undo and redo work or say why they cannot, and then change nothing. */
class OutsideChangeTest {

    private final ClusterDocument document = ClusterDocument.untitled(Samples.full());
    private final Cluster cluster = document.cluster();
    private final ClusterEditor editor = document.editor();
    private final NewObjects objects = new NewObjects();
    private final Host first = cluster.getHosts().get(0);
    private final Host second = cluster.getHosts().get(1);

    private void expectRefused(Optional<Failure> failure, String reason, EObject before) {
        Failure told = failure.orElseThrow();
        assertEquals(FailureCode.WRONG_STATE, told.code());
        assertTrue(told.message().contains(reason), told::text);
        assertFalse(told.remedy().isBlank());
        assertTrue(EcoreUtil.equals(before, cluster));
    }

    private void expectUndoRefused(String reason) {
        EObject before = EcoreUtil.copy(cluster);
        Optional<String> text = editor.undoText();
        expectRefused(editor.undo(), reason, before);
        expectRefused(editor.undo(), reason, before);
        assertEquals(text, editor.undoText());
        assertEquals(Optional.empty(), editor.redoText());
    }

    @Test
    void aChangeOfSomethingElseDoesNotMatter() {
        editor.set(first, Literals.NAMED__NAME, "alpha");
        editor.applyExternal(() -> second.setName("beta"));
        assertEquals(Optional.empty(), editor.undo());
        assertEquals("host-01", first.getName());
        assertEquals("beta", second.getName());
    }

    @Test
    void aFieldThatWasChangedSinceIsLeft() {
        editor.set(first, Literals.NAMED__NAME, "alpha");
        editor.applyExternal(() -> first.setName("theirs"));
        expectUndoRefused("name of host theirs was changed elsewhere");
    }

    @Test
    void undoWorksAgainWhenTheFieldIsBack() {
        editor.set(first, Literals.NAMED__NAME, "alpha");
        editor.applyExternal(() -> first.setName("theirs"));
        expectUndoRefused("theirs");
        editor.applyExternal(() -> first.setName("alpha"));
        assertEquals(Optional.empty(), editor.undo());
        assertEquals("host-01", first.getName());
        assertEquals(Optional.empty(), editor.redo());
        assertEquals("alpha", first.getName());
    }

    @Test
    void anObjectThatIsGoneCannotBeChangedBack() {
        editor.set(second, Literals.HOST__NOTES, "mine");
        editor.applyExternal(() -> EcoreUtil.delete(second, true));
        expectUndoRefused("host host-02 is no longer part of the cluster");
    }

    @Test
    void aReferenceIsNotSetBackToAnObjectThatIsGone() {
        VirtualMachine machine = cluster.getMachines().get(0);
        editor.set(machine, Literals.VIRTUAL_MACHINE__HOME, second);
        editor.applyExternal(() -> EcoreUtil.delete(first, true));
        expectUndoRefused("host host-01 is no longer part of the cluster");
    }

    @Test
    void anAddedObjectGoesAlthoughOthersCameAfterIt() {
        Host mine = objects.host("mine", "10.0.1.30");
        Host theirs = objects.host("theirs", "10.0.1.31");
        editor.add(cluster, Literals.CLUSTER__HOSTS, mine);
        editor.applyExternal(() -> cluster.getHosts().add(0, theirs));
        assertEquals(Optional.empty(), editor.undo());
        assertEquals(List.of(theirs, first, second), cluster.getHosts());
        assertEquals(Optional.empty(), editor.redo());
        assertTrue(cluster.getHosts().contains(mine));
    }

    @Test
    void anAddedObjectThatIsUsedMeanwhileStays() {
        Host mine = objects.host("mine", "10.0.1.30");
        editor.add(cluster, Literals.CLUSTER__HOSTS, mine);
        ProtectionPolicy policy = cluster.getProtectionPolicies().get(0);
        editor.applyExternal(() -> policy.getStandbys().add(mine));
        expectUndoRefused("host mine is now used by protection policy Hot");
    }

    @Test
    void anAddedObjectThatIsGoneCannotGoAgain() {
        Host mine = objects.host("mine", "10.0.1.30");
        editor.add(cluster, Literals.CLUSTER__HOSTS, mine);
        editor.applyExternal(() -> cluster.getHosts().remove(mine));
        expectUndoRefused("host mine is no longer part of the cluster");
    }

    @Test
    void aRemovedObjectComesBackIntoAShorterList() {
        editor.remove(second);
        editor.applyExternal(() -> EcoreUtil.delete(first, true));
        assertEquals(Optional.empty(), editor.undo());
        assertEquals(List.of(second), cluster.getHosts());
        assertSame(second, cluster.getProtectionPolicies().get(0).getStandbys().get(0));
    }

    @Test
    void aRemovedObjectWhoseIdIsTakenStaysAway() {
        editor.remove(second);
        Host theirs = objects.host("theirs", "10.0.1.31");
        theirs.setId(second.getId());
        editor.applyExternal(() -> cluster.getHosts().add(theirs));
        expectUndoRefused("host host-02 has the id that host theirs carries now");
    }

    @Test
    void aRemovedObjectThatNeedsSomethingGoneStaysAway() {
        Seat seat = cluster.getSeats().get(0);
        editor.remove(seat);
        editor.applyExternal(() -> EcoreUtil.delete(cluster.getMachines().get(0), true));
        expectUndoRefused("machine Dispatch 1 is no longer part of the cluster");
    }

    @Test
    void aMovedObjectWhoseListChangedStays() {
        editor.move(cluster, Literals.CLUSTER__HOSTS, second, 0);
        Host theirs = objects.host("theirs", "10.0.1.31");
        editor.applyExternal(() -> cluster.getHosts().add(0, theirs));
        expectUndoRefused("hosts of cluster North was changed elsewhere");
    }

    @Test
    void aCompoundOfWhichOnePartCannotGoBackStaysWhole() {
        editor.compound("rename both", () -> {
            editor.set(first, Literals.NAMED__NAME, "alpha");
            editor.set(second, Literals.NAMED__NAME, "beta");
        });
        editor.applyExternal(() -> first.setName("theirs"));
        expectUndoRefused("host theirs");
        assertEquals("beta", second.getName());
    }

    @Test
    void whatWasTakenBackIsNotDoneAgainOverAChange() {
        editor.set(first, Literals.NAMED__NAME, "alpha");
        editor.undo();
        editor.applyExternal(() -> first.setName("theirs"));
        EObject before = EcoreUtil.copy(cluster);
        expectRefused(editor.redo(), "Cannot redo: rename host host-01 to alpha.", before);
        assertEquals(Optional.of("Redo: rename host host-01 to alpha"), editor.redoText());
        assertEquals(Optional.empty(), editor.undoText());
    }

    @Test
    void anEditOfAThingThatIsGoneDoesNotBlockTheOthersForEver() {
        editor.set(first, Literals.HOST__NOTES, "one");
        editor.set(first, Literals.HOST__NOTES, "two");
        editor.applyExternal(() -> first.setNotes("one"));
        expectUndoRefused("notes of host host-01");
        editor.set(first, Literals.HOST__NOTES, "two");
        assertEquals(Optional.empty(), editor.undo());
        assertEquals("one", first.getNotes());
    }
}
