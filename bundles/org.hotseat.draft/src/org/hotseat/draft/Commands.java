// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.hotseat.base.id.HostId;
import org.hotseat.draft.item.Item;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.state.Held;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.DocumentCommand.RemoveAccount;
import org.hotseat.state.command.DocumentCommand.RemoveObject;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.command.HostCommand.ChangeHost;
import org.hotseat.state.command.SwitchCommand.RemoveSwitch;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.matrix.SwitchRecord;

/** Commands that make the cluster hold an object as it is wanted, each with the version that it is based on. Pure. */
public final class Commands {

    private static final Set<String> OF_HOST_ONLY = Set.of("name", "bmc.address", "bmc.user");

    private Commands() {
    }

    /**
     * Makes or changes an object.
     *
     * @param wanted what shall be
     * @param now what the cluster holds; empty for a new object
     * @param place among its kind; empty to leave it where it is
     * @return in the order in which they are to be given; empty when nothing differs
     * @throws IllegalArgumentException when a record cannot hold a value; the text says which
     */
    public static List<Command> put(Item wanted, Optional<Holding> now, Optional<BigDecimal> place) {
        List<Command> commands = new ArrayList<>();
        now.flatMap(Holding::host).ifPresent(held -> {
            HostRecord next = Records.changed(held.value(), wanted);
            if (!next.equals(held.value())) {
                commands.add(new ChangeHost(held.version(), next));
            }
        });
        if (wanted.type() == Literals.ACCOUNT) {
            account(wanted, now).ifPresent(commands::add);
        }
        if (wanted.type() == Literals.MATRIX_SWITCH) {
            Optional<Held<SwitchRecord>> held = now.flatMap(Holding::device);
            Optional<SwitchRecord> record = Cables.record(wanted, held.map(Held::value));
            if (record.isPresent() && !record.equals(held.map(Held::value))) {
                commands.add(new SetSwitch(held.map(Held::version).orElse(0L), record.get(), ""));
            }
        }
        Map<String, String> next = attributes(wanted, now, place.or(() -> now.flatMap(Holding::place)));
        boolean same = now.filter(is -> is.version() > 0 && attributes(is.item(), now, is.place()).equals(next))
                .isPresent();
        if (!same) {
            commands.add(new PutObject(now.map(Holding::version).orElse(0L),
                    new ObjectRecord(wanted.id(), wanted.kind(), next)));
        }
        return commands;
    }

    private static Optional<Command> account(Item wanted, Optional<Holding> now) {
        AccountRecord next = new AccountRecord(wanted.text("name"), Records.role(wanted.text("role")));
        Optional<Held<AccountRecord>> held = now.flatMap(Holding::account);
        return held.filter(is -> is.value().equals(next)).isPresent() ? Optional.empty()
                : Optional.of(new SetAccount(held.map(Held::version).orElse(0L), next));
    }

    private static Map<String, String> attributes(Item item, Optional<Holding> now, Optional<BigDecimal> place) {
        Map<String, String> all = new TreeMap<>(now.map(Holding::unknown).orElse(Map.of()));
        Set<String> elsewhere = item.type() == Literals.HOST ? OF_HOST_ONLY
                : item.type() == Literals.ACCOUNT ? Records.OF_ACCOUNT : Set.of();
        item.fields().forEach((path, text) -> {
            if (!item.usual().contains(path) && !elsewhere.contains(path)) {
                all.put(path, text);
            }
        });
        place.ifPresent(at -> all.put(Records.PLACE, at.toPlainString()));
        now.flatMap(Holding::host).map(held -> held.value().id().value()).filter(id -> !id.equals(item.id()))
                .ifPresent(id -> all.put(Records.MEMBER, id));
        now.flatMap(Holding::device).map(held -> held.value().id()).filter(id -> !id.equals(item.id()))
                .ifPresent(id -> all.put(Records.DEVICE, id));
        return all;
    }

    /**
     * Removes an object.
     *
     * @param now what the cluster holds
     * @return in the order in which they are to be given
     */
    public static List<Command> remove(Holding now) {
        List<Command> commands = new ArrayList<>();
        now.account().ifPresent(held -> commands.add(new RemoveAccount(held.version(), held.value().name())));
        now.device().ifPresent(held -> commands.add(new RemoveSwitch(held.version(), held.value().id())));
        if (now.version() > 0) {
            commands.add(new RemoveObject(now.version(), now.item().id()));
        }
        return commands;
    }

    /** The member that a host of the document is. */
    static Optional<HostId> member(Optional<Holding> now) {
        return now.flatMap(Holding::host).map(held -> held.value().id());
    }
}
