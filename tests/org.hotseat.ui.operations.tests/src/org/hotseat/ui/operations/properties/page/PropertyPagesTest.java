// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.operations.explorer.tree.Observed;
import org.hotseat.ui.operations.properties.field.FieldEdits;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.subject.DocumentProblems;
import org.junit.jupiter.api.Test;

class PropertyPagesTest {

    private final NewObjects objects = new NewObjects();
    private final Cluster cluster = objects.cluster("North Ops");
    private final Observed observed = new Observed().host("host-01", LinkState.LIVE)
            .machine("plot-7", "host-01", MachineState.RUNNING, false);

    private Optional<PropertyPage> page(Object subject) {
        return PropertyPages.of(subject, new PageSource(cluster, observed,
                DocumentProblems.of(ClusterValidator.validate(cluster)), Observed.THEN));
    }

    private static List<String> keys(PropertyPage page) {
        return page.rows().stream().map(FieldRow::key).toList();
    }

    @Test
    void aMachineThatOnlyItsHostKnowsCanBeTakenIntoTheDocument() {
        PropertyPage page = page(Observed.id("plot-7")).orElseThrow();
        assertEquals(List.of("now", PropertyPages.ENLIST), keys(page));
        FieldRow state = page.rows().get(0).children().get(0);
        assertEquals(Optional.of(StateMark.RUNNING), state.mark());
        try (ClusterDocument document = ClusterDocument.untitled(cluster)) {
            VirtualMachine machine = new FieldEdits(document, objects).enlist("plot-7",
                    Observed.id("plot-7").toString(), null);
            assertEquals(List.of("now", "document"), keys(page(Observed.id("plot-7")).orElseThrow()));
            assertEquals(List.of(machine), cluster.getMachines());
            document.editor().undo();
            assertEquals(List.of(), cluster.getMachines());
        }
    }

    @Test
    void theSeatStandsBesideTheName() {
        VirtualMachine machine = objects.machine("plot-7", Observed.id("plot-7").toString());
        cluster.getMachines().add(machine);
        Seat seat = objects.named(Literals.SEAT, Seat.class, "Desk 7");
        seat.setDuty("Plot 7");
        seat.setMachine(machine);
        cluster.getSeats().add(seat);
        assertEquals("Desk 7, Plot 7", page(Observed.id("plot-7")).orElseThrow().place());
    }

    @Test
    void aHostShowsFiguresAndSettings() {
        Host host = objects.host("host-01", "10.0.0.1");
        host.setId("host-01");
        cluster.getHosts().add(host);
        PropertyPage page = page(new HostId("host-01")).orElseThrow();
        assertEquals(List.of("now", "document"), keys(page));
        assertEquals("10.0.0.1", page.place());
        assertFalse(page.rows().get(0).children().isEmpty());
    }

    @Test
    void whatIsGoneHasNoPage() {
        assertTrue(page(new HostId("host-99")).isEmpty());
        assertTrue(page(Observed.id("nobody")).isEmpty());
        assertTrue(page(objects.named(Literals.SEAT, Seat.class, "elsewhere")).isEmpty());
    }

    @Test
    void aMachineSaysWhatItConsistsOf() throws DomainSyntaxException {
        List<FieldRow> parts = MachineParts.rows(DomainDocument.parse("""
                <domain type="kvm"><name>plot-7</name><devices>
                <disk type="file" device="disk"><source file="/srv/pool-a/plot-7.qcow2"/><target dev="vda"/></disk>
                <disk type="file" device="cdrom"><target dev="sda"/></disk>
                <interface type="bridge"><source bridge="br-biz"/></interface>
                <graphics type="vnc"/><video><model type="qxl" heads="2"/></video>
                <serial type="tcp"><source mode="connect" host="10.0.2.1" service="4007"/></serial>
                <hostdev mode="subsystem" type="usb"><source><vendor id="0x046d"/><product id="0xc077"/></source>
                </hostdev></devices></domain>"""));
        assertEquals(List.of("Disk vda plot-7.qcow2", "Disk sda no medium", "Network bridge br-biz",
                "Displays VNC, 2 heads", "Serial tcp 10.0.2.1:4007", "Sound –", "USB 0x046d:0xc077"),
                parts.stream().map(row -> row.label() + ' ' + row.value()).toList());
        PropertyPage page = page(Observed.id("plot-7")).orElseThrow().with(parts);
        assertEquals(List.of("now", "parts", PropertyPages.ENLIST), keys(page));
    }

    @Test
    void aClusterShowsHowItStands() {
        FieldRow now = page(cluster).orElseThrow().rows().get(0);
        assertEquals(List.of("1 of 1 answer", "1 of 1 running"),
                now.children().stream().limit(2).map(FieldRow::value).toList());
    }
}
