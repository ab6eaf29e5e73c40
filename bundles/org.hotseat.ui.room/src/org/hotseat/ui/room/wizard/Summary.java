// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.create.Faults;
import org.hotseat.ui.room.create.HostFit;
import org.hotseat.ui.room.create.Line;
import org.hotseat.ui.room.create.SeatDraft;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.create.SeatTrial;
import org.hotseat.ui.room.create.Socket;
import org.hotseat.ui.room.create.Supply;
import org.hotseat.ui.room.create.Supply.MachineChoice;
import org.hotseat.ui.room.model.FloorPlan.RoomName;

/** Everything that comes of a new seat, in words. Pure. */
final class Summary {

    private final SeatDraft draft;
    private final Supply supply;
    private final SeatTrial.Result trial;
    private final List<Consequence> lines = new ArrayList<>();

    Summary(SeatDraft draft, Supply supply, SeatTrial.Result trial) {
        this.draft = draft;
        this.supply = supply;
        this.trial = trial;
    }

    /** In the order of the pages; what nobody may overlook is marked. */
    List<Consequence> lines() {
        lines.clear();
        desk();
        machine();
        screens();
        keys();
        devices();
        hosts();
        trial.problems().forEach(text -> note(Messages.topicCheck, text));
        good(Messages.topicDocument, Messages.oneEdit);
        if (draft.machine().isPresent() && !draft.screens().isEmpty()) {
            good(Messages.topicPictures, NLS.bind(Messages.nothingSwitched, name(draft.machine().flatMap(
                    supply::machine))));
        }
        return List.copyOf(lines);
    }

    private void good(String topic, String text) {
        lines.add(new Consequence(topic, Weight.GOOD, text));
    }

    private void note(String topic, String text) {
        lines.add(new Consequence(topic, Weight.NOTE, text));
    }

    private void desk() {
        String room = supply.rooms().stream().filter(one -> one.id().equals(draft.room())).findFirst().map(
                RoomName::name).orElse("");
        String name = draft.duty().isEmpty() ? draft.name() : draft.name() + Messages.comma + draft.duty();
        String words = NLS.bind(Messages.summaryDesk, new Object[] { name, room.isEmpty() ? Messages.newRoom : room,
            metres(draft.place().x()), metres(draft.place().y()), draft.place().degrees() });
        good(Messages.topicDesk, words);
        if (room.isEmpty()) {
            note(Messages.topicDesk, Messages.roomIsMade);
        }
    }

    private static String metres(int millimetres) {
        return BigDecimal.valueOf(millimetres, 3).setScale(2, RoundingMode.HALF_UP).toString();
    }

    private static String name(Optional<MachineChoice> machine) {
        return machine.map(MachineChoice::name).orElse("");
    }

    private void machine() {
        Optional<MachineChoice> machine = draft.machine().flatMap(supply::machine);
        if (machine.isEmpty()) {
            note(Messages.topicMachine, Messages.summaryNoMachine);
            return;
        }
        good(Messages.topicMachine, machine.get().name());
        if (!machine.get().taken().isEmpty()) {
            note(Messages.topicMachine, NLS.bind(Messages.losesMachine, machine.get().taken(), machine.get().name()));
        }
    }

    private void screens() {
        if (draft.screens().isEmpty()) {
            note(Messages.topicScreens, Messages.summaryNoScreen);
        }
        for (int head = 0; head < draft.screens().size(); head++) {
            Screen screen = draft.screens().get(head);
            Optional<Socket> socket = supply.socket(screen.socket());
            if (socket.isEmpty()) {
                note(Messages.topicScreens, NLS.bind(Messages.screenWithoutCable, screen.name().strip()));
            } else {
                good(Messages.topicScreens, NLS.bind(Messages.summaryScreen, new Object[] { screen.name().strip(), head
                        + 1, socket.get().words() }));
                added(Messages.topicScreens, socket.get());
            }
        }
    }

    private void added(String topic, Socket socket) {
        if (socket.described().isEmpty()) {
            good(topic, NLS.bind(Messages.outputIsAdded, socket.words()));
        }
    }

    private void keys() {
        Optional<Socket> socket = supply.socket(draft.keys().socket());
        if (socket.isEmpty()) {
            boolean along = draft.screens().stream().flatMap(one -> supply.socket(one.socket()).stream()).anyMatch(
                    one -> one.layer().equals("KVM"));
            if (along) {
                good(Messages.topicKeys, Messages.keysAlong);
            } else {
                note(Messages.topicKeys, Messages.summaryNoKeys);
            }
        } else {
            good(Messages.topicKeys, NLS.bind(Messages.summaryKeys, socket.get().words()));
            added(Messages.topicKeys, socket.get());
        }
    }

    private void devices() {
        for (Device device : draft.devices()) {
            Optional<Line> line = supply.line(device.line());
            good(Messages.topicDevices, NLS.bind(Messages.summaryDevice, device.name().strip(), line.map(Line::words)
                    .orElse(device.line())));
            line.filter(one -> one.described().isEmpty()).ifPresent(one -> good(Messages.topicDevices, added(device,
                    one)));
        }
    }

    private String added(Device device, Line line) {
        return Faults.needsSpeed(device, supply) ? NLS.bind(Messages.lineIsAdded, line.words(), device.speed().strip())
                : NLS.bind(Messages.portIsAdded, line.words());
    }

    private void hosts() {
        if (draft.machine().isEmpty()) {
            return;
        }
        if (draft.home().isEmpty()) {
            note(Messages.topicHosts, NLS.bind(Messages.summaryNoHost, name(draft.machine().flatMap(
                    supply::machine))));
        }
        draft.home().ifPresent(home -> good(Messages.topicHosts, draft.standbys().isEmpty() ? NLS.bind(
                Messages.summaryHome, supply.host(home)) : NLS.bind(Messages.summaryHosts, supply.host(home), String
                        .join(Messages.comma, draft.standbys().stream().map(supply::host).toList()))));
        for (HostFit host : trial.hosts()) {
            if (draft.serves(host.id()) && host.mark() != StateMark.DONE) {
                note(Messages.topicHosts, host.says());
            }
        }
        if (!draft.standbys().isEmpty()) {
            good(Messages.topicProtection, Messages.notCopiedYet);
        }
    }
}
