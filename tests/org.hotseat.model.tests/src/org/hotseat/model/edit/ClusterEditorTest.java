// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.SshAuthentication;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.Test;

/** Every kind of edit does what it says, and can be taken back and done again. */
class ClusterEditorTest {

    private final ClusterDocument document = ClusterDocument.untitled(Samples.full());
    private final Cluster cluster = document.cluster();
    private final ClusterEditor editor = document.editor();
    private final NewObjects objects = new NewObjects();
    private final Host first = cluster.getHosts().get(0);
    private final Host second = cluster.getHosts().get(1);

    /** The edit has an effect under the label; undo and redo go back and forth between the two states. */
    private void expectUndoable(String label, Runnable edit) {
        EObject before = EcoreUtil.copy(cluster);
        edit.run();
        EObject after = EcoreUtil.copy(cluster);
        assertFalse(EcoreUtil.equals(before, after));
        assertEquals(Optional.of("Undo: " + label), editor.undoText());
        for (int round = 0; round < 2; round++) {
            assertEquals(Optional.empty(), editor.undo());
            assertTrue(EcoreUtil.equals(before, cluster));
            assertEquals(Optional.of("Redo: " + label), editor.redoText());
            assertEquals(Optional.empty(), editor.redo());
            assertTrue(EcoreUtil.equals(after, cluster));
        }
    }

    @Test
    void aNameIsSet() {
        expectUndoable("rename host host-01 to alpha \"1\"",
                () -> editor.set(first, Literals.NAMED__NAME, "alpha \"1\""));
        assertEquals("alpha \"1\"", first.getName());
    }

    @Test
    void anAttributeIsSet() {
        expectUndoable("change address of SSH access of host host-01",
                () -> editor.set(first.getSsh(), Literals.NETWORK_ENDPOINT__ADDRESS, "10.9.9.9"));
    }

    @Test
    void anEnumerationIsSet() {
        expectUndoable("change authentication of SSH access of host host-01", () -> editor.set(first.getSsh(),
                Literals.SSH_ENDPOINT__AUTHENTICATION, SshAuthentication.PASSWORD));
    }

    @Test
    void anAttributeIsClearedToItsDefault() {
        first.getBmc().setPort(7);
        expectUndoable("clear port of board controller of host host-01",
                () -> editor.set(first.getBmc(), Literals.BMC__PORT, null));
        assertEquals(623, first.getBmc().getPort());
    }

    @Test
    void aReferenceIsSetAndCleared() {
        VirtualMachine machine = cluster.getMachines().get(0);
        expectUndoable("change home host of machine Dispatch 1",
                () -> editor.set(machine, Literals.VIRTUAL_MACHINE__HOME, second));
        expectUndoable("clear home host of machine Dispatch 1",
                () -> editor.set(machine, Literals.VIRTUAL_MACHINE__HOME, null));
        assertNull(machine.getHome());
    }

    @Test
    void aPartIsSetAndTakenAway() {
        expectUndoable("clear board controller of host host-01", () -> editor.set(first, Literals.HOST__BMC, null));
        expectUndoable("change board controller of host host-01",
                () -> editor.set(first, Literals.HOST__BMC, ClusterFactory.eINSTANCE.createBmc()));
    }

    @Test
    void anObjectIsAddedAtTheEndOrAtAPlace() {
        Host third = objects.host("host-03", "10.0.1.3");
        expectUndoable("add host host-03", () -> editor.add(cluster, Literals.CLUSTER__HOSTS, third));
        assertSame(third, cluster.getHosts().get(2));
        Host zeroth = objects.host("host-00", "10.0.1.9");
        expectUndoable("add host host-00", () -> editor.addAt(cluster, Literals.CLUSTER__HOSTS, zeroth, 0));
        assertSame(zeroth, cluster.getHosts().get(0));
    }

    @Test
    void aReferenceIsAddedToAListAndTakenOut() {
        EObject policy = cluster.getProtectionPolicies().get(0);
        expectUndoable("remove host host-02 from standby hosts of protection policy Hot",
                () -> editor.unlink(policy, Literals.PROTECTION_POLICY__STANDBYS, second));
        expectUndoable("add host host-02 to standby hosts of protection policy Hot",
                () -> editor.add(policy, Literals.PROTECTION_POLICY__STANDBYS, second));
    }

    @Test
    void anObjectIsRemovedWithEveryReferenceToItAndToItsParts() {
        expectUndoable("remove host host-01", () -> editor.remove(first));
        assertNull(cluster.getMachines().get(0).getHome());
        assertNull(cluster.getProtectionPolicies().get(0).getPrimary());
        assertEquals(List.of(second), cluster.getStoragePools().get(0).getHosts());
        expectUndoable("remove switch Matrix A", () -> editor.remove(cluster.getSwitches().get(0)));
        assertNull(cluster.getSeats().get(0).getMonitors().get(0).getSwitchOutput());
    }

    @Test
    void severalObjectsAreRemovedAsOneEditEvenIfOneContainsAnother() {
        expectUndoable("remove 2 objects", () -> editor.remove(List.of(first, first.getSsh(), second)));
        assertTrue(cluster.getHosts().isEmpty());
    }

    @Test
    void aSinglePartIsRemoved() {
        expectUndoable("remove capacity of host host-02", () -> editor.remove(second.getCapacity()));
    }

    @Test
    void anObjectIsMovedInItsList() {
        expectUndoable("move host host-02", () -> editor.move(cluster, Literals.CLUSTER__HOSTS, second, 0));
        assertEquals(List.of(second, first), cluster.getHosts());
    }

    @Test
    void aCompoundIsOneEditWhosePartsSeeEachOther() {
        Host third = objects.host("host-03", "10.0.1.3");
        expectUndoable("add a host and use it", () -> editor.compound("add a host and use it", () -> {
            editor.add(cluster, Literals.CLUSTER__HOSTS, third);
            editor.compound("inner", () -> editor.set(cluster.getMachines().get(0),
                    Literals.VIRTUAL_MACHINE__HOME, third));
            editor.set(third, Literals.HOST__NOTES, "new");
        }));
        assertEquals(Optional.empty(), editor.undo());
        assertEquals(Optional.empty(), editor.undoText());
    }

    @Test
    void aCompoundThatThrowsLeavesNothing() {
        EObject before = EcoreUtil.copy(cluster);
        assertThrows(IllegalArgumentException.class, () -> editor.compound("half", () -> {
            editor.remove(first);
            editor.add(cluster, Literals.CLUSTER__HOSTS, second);
        }));
        assertTrue(EcoreUtil.equals(before, cluster));
        assertEquals(Optional.empty(), editor.undoText());
        editor.set(first, Literals.HOST__NOTES, "still works");
        assertEquals(Optional.empty(), editor.undo());
    }

    @Test
    void theSameValueIsNoEdit() {
        editor.set(first, Literals.NAMED__NAME, "host-01");
        editor.move(cluster, Literals.CLUSTER__HOSTS, second, 1);
        editor.remove(List.of());
        editor.compound("nothing", () -> { });
        assertEquals(Optional.empty(), editor.undoText());
    }

    @Test
    void aNewEditForgetsWhatWasTakenBack() {
        editor.set(first, Literals.HOST__NOTES, "one");
        editor.undo();
        editor.set(first, Literals.HOST__NOTES, "two");
        assertEquals(Optional.empty(), editor.redoText());
    }

    @Test
    void withoutEditsUndoAndRedoSaySo() {
        assertEquals("There is nothing to undo.", editor.undo().map(Failure::message).orElse(""));
        assertEquals("There is nothing to redo.", editor.redo().map(Failure::message).orElse(""));
        assertEquals(FailureCode.WRONG_STATE, editor.redo().map(Failure::code).orElseThrow());
    }

    @Test
    void misuseThrowsAndChangesNothing() {
        EObject before = EcoreUtil.copy(cluster);
        Host stranger = objects.host("stranger", "10.0.1.200");
        List<Runnable> misuses = List.of(
                () -> editor.set(first, Literals.NAMED__NAME, 7),
                () -> editor.set(cluster, Literals.CLUSTER__HOSTS, List.of()),
                () -> editor.set(stranger, Literals.NAMED__NAME, "x"),
                () -> editor.set(cluster.getMachines().get(0), Literals.VIRTUAL_MACHINE__HOME, stranger),
                () -> editor.add(cluster, Literals.CLUSTER__SEATS, stranger),
                () -> editor.add(cluster, Literals.CLUSTER__HOSTS, first),
                () -> editor.add(first, Literals.HOST__SSH, stranger.getSsh()),
                () -> editor.addAt(cluster, Literals.CLUSTER__HOSTS, EcoreUtil.copy(first), 0),
                () -> editor.unlink(cluster, Literals.CLUSTER__HOSTS, first),
                () -> editor.move(cluster, Literals.CLUSTER__HOSTS, first, 5),
                () -> editor.move(cluster, Literals.CLUSTER__HOSTS, stranger, 0),
                () -> editor.remove(stranger),
                () -> editor.remove(cluster));
        misuses.forEach(misuse -> assertThrows(IllegalArgumentException.class, misuse::run));
        assertTrue(EcoreUtil.equals(before, cluster));
        assertEquals(Optional.empty(), editor.undoText());
    }

    @Test
    void undoInsideAnEditIsRefused() {
        assertThrows(IllegalStateException.class, () -> editor.compound("odd", editor::undo));
        assertThrows(IllegalStateException.class,
                () -> editor.compound("odd", () -> editor.applyExternal(() -> { })));
    }
}
