// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.state.Held;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.command.Result;
import org.hotseat.state.command.SwitchCommand;
import org.hotseat.state.command.SwitchCommand.EndTake;
import org.hotseat.state.command.SwitchCommand.GiveUpCrossings;
import org.hotseat.state.command.SwitchCommand.LockOutput;
import org.hotseat.state.command.SwitchCommand.RemovePreset;
import org.hotseat.state.command.SwitchCommand.RemoveSwitch;
import org.hotseat.state.command.SwitchCommand.SavePreset;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.command.SwitchCommand.TakeCrossings;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.RoutesRecord.OpenTake;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.secret.SwitchKeyRecord;

/** Which matrix switches there are, and what they shall show. */
final class SwitchRules {

    private static final Set<String> LAYERS = Set.of("VIDEO", "USB", "AUDIO", "KVM");
    private static final Set<String> ORDERS = Set.of("OWN", "RELEASE", "FORCE");
    private static final int LAST_PORT = 65_535;

    private SwitchRules() {
    }

    static Result decide(Draft draft, SwitchCommand command) {
        return switch (command) {
            case SetSwitch set -> set(draft, set);
            case RemoveSwitch remove -> remove(draft, remove);
            case TakeCrossings take -> take(draft, take);
            case EndTake end -> end(draft, end);
            case GiveUpCrossings back -> giveUp(draft, back);
            case LockOutput lock -> lock(draft, lock);
            case SavePreset save -> save(draft, save.baseVersion(), save.preset());
            case RemovePreset remove -> {
                draft.require(Kinds.PRESET, remove.device(), remove.name());
                draft.based(Kinds.PRESET, remove.baseVersion(), remove.device(), remove.name());
                draft.delete(Kinds.PRESET, remove.device(), remove.name());
                yield new Result(Kinds.PRESET.key(remove.device(), remove.name()), 0);
            }
        };
    }

    private static Result set(Draft draft, SetSwitch command) {
        SwitchRecord device = command.device();
        id("switch", device.id());
        check(!device.name().isBlank(), "name \"" + device.name() + '"');
        check(!device.protocol().isBlank(), "protocol \"" + device.protocol() + '"');
        check(!device.address().isBlank() && device.port() >= 0 && device.port() <= LAST_PORT,
                device.address() + ':' + device.port());
        check(LAYERS.contains(device.carries()), "layer " + device.carries());
        plugs("input", device.inputs());
        plugs("output", device.outputs());
        onlyOne(draft, device);
        draft.based(Kinds.SWITCH, command.baseVersion(), device.id());
        draft.put(Kinds.SWITCH, device, device.id());
        boolean fits = draft.find(Kinds.SWITCH_KEY, device.id()).filter(held -> held.value().fits(device)).isPresent();
        if (!command.password().isEmpty()) {
            draft.put(Kinds.SWITCH_KEY, new SwitchKeyRecord(device.id(), device.address(), device.port(),
                    device.user(), command.password()), device.id());
        } else if (!fits) {
            forget(draft, Kinds.SWITCH_KEY, device.id());
        }
        return new Result(Kinds.SWITCH.key(device.id()), 0);
    }

    /** Two names for one device would fight each other. */
    private static void onlyOne(Draft draft, SwitchRecord device) {
        for (Held<SwitchRecord> held : draft.all(Kinds.SWITCH).values()) {
            SwitchRecord other = held.value();
            if (other.id().equals(device.id())) {
                continue;
            }
            if (other.name().equals(device.name())) {
                throw NoCommit.refuse(RefusalReason.NAME_TAKEN, device.name(), other.id());
            }
            check(!other.address().equalsIgnoreCase(device.address()) || other.port() != device.port()
                    || !other.protocol().equals(device.protocol()),
                    device.address() + ':' + device.port() + " = " + other.name());
        }
    }

    private static void plugs(String what, List<SwitchRecord.Plug> plugs) {
        Set<String> seen = new HashSet<>();
        for (SwitchRecord.Plug plug : plugs) {
            check(!plug.port().isBlank() && seen.add(plug.port()), what + " \"" + plug.port() + '"');
        }
    }

    private static Result remove(Draft draft, RemoveSwitch command) {
        String id = command.device();
        draft.require(Kinds.SWITCH, id);
        draft.based(Kinds.SWITCH, command.baseVersion(), id);
        draft.delete(Kinds.SWITCH, id);
        forget(draft, Kinds.SWITCH_KEY, id);
        forget(draft, Kinds.ROUTES, id);
        for (Held<PresetRecord> held : draft.all(Kinds.PRESET).values()) {
            if (held.value().device().equals(id)) {
                forget(draft, Kinds.PRESET, id, held.value().name());
            }
        }
        return new Result(Kinds.SWITCH.key(id), 0);
    }

    private static <T> void forget(Draft draft, Kind<T> kind, String... ids) {
        draft.find(kind, ids).ifPresent(held -> {
            draft.need(kind, held.version(), ids);
            draft.delete(kind, ids);
        });
    }

    private static Result take(Draft draft, TakeCrossings command) {
        check(!command.crossings().isEmpty(), "0 outputs");
        crossings(command.crossings());
        crossings(command.shown());
        RoutesRecord before = routes(draft, command.device());
        List<Crossing> back = new ArrayList<>();
        List<Crossing> forgotten = new ArrayList<>();
        command.crossings().forEach(one -> before.at(one.layer(), one.output()).ifPresentOrElse(back::add,
                () -> forgotten.add(one)));
        return put(draft, before.with(command.crossings(), List.of()).during(Optional.of(new OpenTake(draft.issuer()
                .account(), command.crossings(), command.shown(), back, forgotten))));
    }

    private static Result end(Draft draft, EndTake command) {
        HostRules.leaderOnly(draft);
        return put(draft, routes(draft, command.device()).during(Optional.empty()));
    }

    private static Result giveUp(Draft draft, GiveUpCrossings command) {
        HostRules.leaderOnly(draft);
        return put(draft, routes(draft, command.device()).with(command.back(), command.forgotten()).during(
                Optional.empty()));
    }

    private static RoutesRecord routes(Draft draft, String id) {
        draft.need(Kinds.SWITCH, draft.require(Kinds.SWITCH, id).version(), id);
        draft.need(Kinds.ROUTES, draft.find(Kinds.ROUTES, id).map(Held::version).orElse(0L), id);
        return draft.find(Kinds.ROUTES, id).map(Held::value).orElse(new RoutesRecord(id, List.of()));
    }

    private static Result put(Draft draft, RoutesRecord routes) {
        draft.put(Kinds.ROUTES, routes, routes.device());
        return new Result(Kinds.ROUTES.key(routes.device()), 0);
    }

    private static void crossings(List<Crossing> crossings) {
        Set<String> seen = new HashSet<>();
        for (Crossing one : crossings) {
            check(LAYERS.contains(one.layer()), "layer " + one.layer());
            check(!one.output().isBlank() && seen.add(one.layer() + ' ' + one.output()), "output \"" + one.output()
                    + '"');
        }
    }

    private static Result lock(Draft draft, LockOutput command) {
        draft.require(Kinds.SWITCH, command.device());
        check(LAYERS.contains(command.layer()), "layer " + command.layer());
        check(ORDERS.contains(command.order()), "order " + command.order());
        return new Result(Kinds.SWITCH.key(command.device()), 0);
    }

    private static Result save(Draft draft, long baseVersion, PresetRecord preset) {
        id("preset", preset.name());
        crossings(preset.crossings());
        draft.need(Kinds.SWITCH, draft.require(Kinds.SWITCH, preset.device()).version(), preset.device());
        draft.based(Kinds.PRESET, baseVersion, preset.device(), preset.name());
        draft.put(Kinds.PRESET, preset, preset.device(), preset.name());
        return new Result(Kinds.PRESET.key(preset.device(), preset.name()), 0);
    }

    private static void id(String what, String id) {
        check(!id.isBlank() && id.indexOf('/') < 0, what + " \"" + id + '"');
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw NoCommit.refuse(RefusalReason.RECORD_INVALID, what);
        }
    }
}
