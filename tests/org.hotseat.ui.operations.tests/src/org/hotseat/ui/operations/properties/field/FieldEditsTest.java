// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.ProtectionMode;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.ui.operations.properties.field.FieldRow.Place;
import org.hotseat.ui.operations.subject.DocumentProblems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldEditsTest {

    private final NewObjects objects = new NewObjects();
    private ClusterDocument document;
    private Cluster cluster;
    private FieldEdits edits;

    @BeforeEach
    void open() {
        cluster = objects.cluster("North Ops");
        document = ClusterDocument.untitled(cluster);
        edits = new FieldEdits(document, objects);
        for (String name : List.of("host-01", "host-02", "host-03")) {
            cluster.getHosts().add(objects.host(name, name));
        }
    }

    @AfterEach
    void close() {
        document.close();
    }

    @Test
    void aTypedValueIsOneCommandThatCanBeTakenBack() {
        Host host = cluster.getHosts().get(0);
        Place port = new Place(host.getSsh(), Literals.SSH_ENDPOINT__PORT);
        assertInstanceOf(Entry.Accepted.class, edits.type(port, "2222"));
        assertEquals(2222, host.getSsh().getPort());
        assertEquals(Optional.empty(), document.editor().undo());
        assertEquals(22, host.getSsh().getPort());
        assertEquals(Optional.empty(), document.editor().undoText());
    }

    @Test
    void whatCannotBeReadIsRefusedWithAReasonAndChangesNothing() {
        Place port = new Place(cluster.getHosts().get(0).getSsh(), Literals.SSH_ENDPOINT__PORT);
        Entry entry = edits.type(port, "many");
        assertTrue(!assertInstanceOf(Entry.Refused.class, entry).reason().isBlank());
        assertEquals(Optional.empty(), document.editor().undoText());
    }

    @Test
    void memoryIsTypedWithItsUnit() {
        Host host = cluster.getHosts().get(0);
        edits.add(new Place(host, Literals.HOST__CAPACITY));
        edits.type(new Place(host.getCapacity(), Literals.HOST_CAPACITY__MEMORY_MIB), "256 GiB");
        assertEquals(262_144, host.getCapacity().getMemoryMib());
        document.editor().undo();
        document.editor().undo();
        assertEquals(null, host.getCapacity());
    }

    @Test
    void aListOfReferencesIsArrangedInOneEdit() {
        ProtectionPolicy policy = objects.named(Literals.PROTECTION_POLICY, ProtectionPolicy.class, "p");
        cluster.getProtectionPolicies().add(policy);
        Place standbys = new Place(policy, Literals.PROTECTION_POLICY__STANDBYS);
        List<Host> hosts = cluster.getHosts();
        edits.arrange(standbys, List.of(hosts.get(2), hosts.get(0)));
        edits.arrange(standbys, List.of(hosts.get(0), hosts.get(1), hosts.get(2)));
        assertEquals(hosts, policy.getStandbys());
        document.editor().undo();
        assertEquals(List.of(hosts.get(2), hosts.get(0)), policy.getStandbys());
        document.editor().undo();
        assertEquals(List.of(), policy.getStandbys());
    }

    @Test
    void newPartsAreNumberedAndNamedApart() {
        MatrixSwitch matrix = objects.named(Literals.MATRIX_SWITCH, MatrixSwitch.class, "mx-1");
        cluster.getSwitches().add(matrix);
        Place inputs = new Place(matrix, Literals.MATRIX_SWITCH__INPUTS);
        SwitchInput first = (SwitchInput) edits.add(inputs);
        SwitchInput second = (SwitchInput) edits.add(inputs);
        assertEquals(List.of(1, 2), List.of(first.getNumber(), second.getNumber()));
        assertNotEquals(first.getName(), second.getName());
        cluster.getPlanes().remove(1);
        assertEquals(PlaneKind.MANAGEMENT, edits.create(cluster, Literals.CLUSTER__PLANES)
                .eGet(Literals.PLANE__KIND));
    }

    @Test
    void aMemberIsShiftedAndRemovedWithItsRow() {
        Seat seat = objects.named(Literals.SEAT, Seat.class, "Desk 7");
        cluster.getSeats().add(seat);
        Place monitors = new Place(seat, Literals.SEAT__MONITORS);
        Monitor left = (Monitor) edits.add(monitors);
        Monitor right = (Monitor) edits.add(monitors);
        edits.shift(memberRow(seat, left), 1);
        edits.shift(memberRow(seat, left), 1);
        assertEquals(List.of(right, left), seat.getMonitors());
        edits.remove(memberRow(seat, right));
        assertEquals(List.of(left), seat.getMonitors());
        document.editor().undo();
        assertEquals(List.of(right, left), seat.getMonitors());
    }

    private static FieldRow memberRow(EObject owner, EObject member) {
        return new FieldRows(DocumentProblems.NONE).of(owner).stream().flatMap(row -> row.children().stream())
                .filter(row -> row.place().filter(at -> at.object() == member).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void choicesAreWordsAndReferencesFit() {
        assertEquals(ProtectionMode.VALUES, Candidates.values(Literals.PROTECTION_POLICY__MODE).stream()
                .map(Candidates.Choice::value).toList());
        ProtectionPolicy policy = objects.named(Literals.PROTECTION_POLICY, ProtectionPolicy.class, "p");
        cluster.getProtectionPolicies().add(policy);
        assertEquals(List.of("host-01", "host-02", "host-03"), Candidates
                .objects(policy, Literals.PROTECTION_POLICY__PRIMARY).stream().map(Candidates.Choice::label).toList());
    }

    @Test
    void afterAChangeFromElsewhereUndoSaysWhyNot() {
        Host host = cluster.getHosts().get(0);
        EStructuralFeature user = Literals.SSH_ENDPOINT__USER;
        edits.type(new Place(host.getSsh(), user), "admin");
        document.editor().applyExternal(() -> host.getSsh().setUser("other"));
        assertTrue(document.editor().undo().isPresent());
        assertEquals("other", host.getSsh().getUser());
    }
}
