// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.SwitchProtocol;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.matrix.SwitchRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Matrix switches of documents are those that the agents connect with. */
class DeviceTest {

    private static final SwitchRecord TYPED = new SwitchRecord("5e0f", "mx-9", "videohub", "10.0.8.9", 0, "VIDEO", "",
            List.of(), List.of(new Plug("6", "Desk 7, left", "")));

    private final Cluster document = Sample.make();
    private final ModelCluster cluster = ModelCluster.of(document);
    private MatrixSwitch device;

    @BeforeEach
    void describe() {
        document.getSwitches().clear();
        document.getRoutes().clear();
        document.getHosts().forEach(host -> host.getOutputs().clear());
        document.getSeats().forEach(seat -> {
            seat.getMonitors().clear();
            seat.setInputSet(null);
        });
        device = ClusterFactory.eINSTANCE.createMatrixSwitch();
        device.setId("matrix-1");
        device.setName("mx-1");
        device.setProtocol(SwitchProtocol.LW3);
        device.setPort(6107);
        device.setAddress("10.0.8.1");
        input("in-1", 1, SignalKind.VIDEO, "host-01 DP-1");
        input("in-2", 1, SignalKind.USB, "host-01 USB");
        SwitchOutput output = ClusterFactory.eINSTANCE.createSwitchOutput();
        output.setId("out-1");
        output.setNumber(4);
        output.setName("Desk 1");
        device.getOutputs().add(output);
        document.getSwitches().add(device);
    }

    private void input(String id, int number, SignalKind signal, String name) {
        SwitchInput input = ClusterFactory.eINSTANCE.createSwitchInput();
        input.setId(id);
        input.setNumber(number);
        input.setSignal(signal);
        input.setName(name);
        device.getInputs().add(input);
    }

    private void take() {
        Map<String, Item> items = Items.of(document);
        Content now = Content.of(cluster.view(), document);
        items.values().forEach(item -> cluster.give(Commands.put(item, now.find(item.id()), Optional.empty())));
    }

    private void takeDevice() {
        Item item = Items.of(document).get(device.getId());
        cluster.give(Commands.put(item, Content.of(cluster.view(), document).find(device.getId()), Optional.empty()));
    }

    private SwitchRecord record() {
        return cluster.view().all(Kinds.SWITCH).values().stream().map(Held::value).findFirst().orElseThrow();
    }

    @Test
    void anImportedSwitchIsOneThatTheAgentsConnectWith() {
        take();
        assertEquals(new SwitchRecord("matrix-1", "mx-1", "lw3", "10.0.8.1", 0, "VIDEO", "", List.of(new Plug("I1",
                "host-01 DP-1", "in-1"), new Plug("U1", "host-01 USB", "in-2")), List.of(new Plug("O4", "Desk 1",
                        "out-1"))), record());
        Item again = Items.of(document).get("matrix-1");
        assertEquals(List.of(), Commands.put(again, Content.of(cluster.view(), document).find("matrix-1"),
                Optional.empty()));
    }

    @Test
    void anEditOfTheDocumentIsOneOfTheRecord() {
        take();
        device.setAddress("10.0.8.2");
        device.getOutputs().getFirst().setName("Desk 2");
        takeDevice();
        assertEquals("10.0.8.2", record().address());
        assertEquals(List.of(new Plug("O4", "Desk 2", "out-1")), record().outputs());
    }

    @Test
    void aNameThatAConsoleGaveIsInTheDocumentThen() {
        take();
        long version = cluster.view().version(Kinds.SWITCH.key("matrix-1"));
        cluster.give(List.of(new SetSwitch(version, new SwitchRecord("matrix-1", "mx-a", "lw3", "10.0.8.1", 0, "VIDEO",
                "", record().inputs(), List.of(new Plug("O4", "Desk 7", "out-1"), new Plug("O5", "Desk 8", ""))), "")));
        MatrixSwitch back = Export.of(cluster.view()).cluster().getSwitches().getFirst();
        assertEquals("mx-a", back.getName());
        assertEquals(List.of("Desk 7", "Desk 8"), back.getOutputs().stream().map(SwitchOutput::getName).toList());
        assertEquals(5, back.getOutputs().get(1).getNumber());
        assertEquals(6107, back.getPort());
    }

    @Test
    void aSwitchThatSomebodyTypedIsExportedAndAdopted() {
        cluster.give(List.of(new SetSwitch(0, TYPED, "")));
        MatrixSwitch typed = Export.of(cluster.view()).cluster().getSwitches().getFirst();
        assertEquals("mx-9", typed.getName());
        assertEquals(6, typed.getOutputs().getFirst().getNumber());
        device.setName("mx-9");
        device.setProtocol(SwitchProtocol.VIDEOHUB);
        device.getInputs().remove(1);
        takeDevice();
        assertEquals(1, cluster.view().all(Kinds.SWITCH).size());
        assertEquals("5e0f", record().id());
        assertEquals("10.0.8.1", record().address());
        long version = cluster.view().version(Kinds.SWITCH.key("5e0f"));
        cluster.give(List.of(new SetSwitch(version, new SwitchRecord("5e0f", "mx-b", "videohub", "10.0.8.1", 0, "VIDEO",
                "", record().inputs(), record().outputs()), "")));
        assertEquals("mx-b", Content.of(cluster.view(), document).find("matrix-1").orElseThrow().item().name());
    }

    @Test
    void aSimulatedOneAndOneWithoutAnAddressStayInTheDocument() {
        device.setProtocol(SwitchProtocol.SIMULATED);
        take();
        assertTrue(cluster.view().all(Kinds.SWITCH).isEmpty());
        device.setProtocol(SwitchProtocol.SIS);
        device.setAddress("");
        takeDevice();
        assertTrue(cluster.view().all(Kinds.SWITCH).isEmpty());
        assertEquals("sis", cluster.view().find(Kinds.OBJECT, "matrix-1").orElseThrow().value().attributes().get(
                "protocol"));
    }

    @Test
    void whatLeavesTheDocumentIsForgottenByTheAgents() {
        take();
        cluster.give(Commands.remove(Content.of(cluster.view(), document).find("matrix-1").orElseThrow()));
        assertTrue(cluster.view().all(Kinds.SWITCH).isEmpty());
        assertTrue(cluster.view().find(Kinds.OBJECT, "matrix-1").isEmpty());
    }

    @Test
    void aConnectedSwitchMayNotLoseItsAddress() {
        take();
        device.setAddress("");
        Comparison all = Comparison.of(document, cluster.view(), Optional.empty());
        Row row = all.rows().stream().filter(one -> one.id().equals("matrix-1")).findFirst().orElseThrow();
        assertTrue(row.refusal().orElseThrow().text().contains("mx-1"), row.toString());
    }
}
