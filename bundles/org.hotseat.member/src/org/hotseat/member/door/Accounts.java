// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.Role;

/**
 * What a user of this machine may ask: root and the agent's own user everything, because they own its files; else what
 * the account of that name in the cluster state says; else what the highest of three groups says. Thread-safe.
 */
public final class Accounts {

    private static final List<Map.Entry<String, Role>> GROUPS = List.of(Map.entry("hotseat-admin", Role.ADMINISTRATOR),
            Map.entry("hotseat-operator", Role.OPERATOR), Map.entry("hotseat-viewer", Role.VIEWER));

    /** Other names can be no account. */
    private static final String ACCOUNT = "[A-Za-z0-9._-]{1,64}";

    private final Groups groups;
    private final Set<String> owners;
    private volatile Optional<Supplier<StateView>> state = Optional.empty();

    /**
     * By the machine's user database alone, until there is a cluster.
     *
     * @param workers whose threads ask it
     */
    public Accounts(Workers workers) {
        this(new UnixGroups(workers), new TreeSet<>(List.of("root", System.getProperty("user.name"))));
    }

    Accounts(Groups groups, Set<String> owners) {
        this.groups = groups;
        this.owners = Set.copyOf(owners);
    }

    /**
     * From now on accounts of the cluster count.
     *
     * @param view the state now
     * @return ends it
     */
    public Subscription judgeBy(Supplier<StateView> view) {
        state = Optional.of(view);
        return () -> state = Optional.empty();
    }

    /**
     * Who a user is. May block for two seconds.
     *
     * @param user as the kernel names it
     * @param from where the user comes in
     * @return empty for a stranger
     */
    Optional<Issuer> of(String user, String from) {
        return role(user).map(role -> new Issuer(user, role, user, from, ""));
    }

    private Optional<Role> role(String user) {
        if (owners.contains(user)) {
            return Optional.of(Role.ADMINISTRATOR);
        }
        Optional<Role> account = state.filter(known -> user.matches(ACCOUNT))
                .flatMap(view -> view.get().find(Kinds.ACCOUNT, user)).map(Held::value).map(AccountRecord::role);
        if (account.isPresent()) {
            return account.filter(role -> role != Role.AGENT);
        }
        Set<String> member = groups.of(user);
        return GROUPS.stream().filter(one -> member.contains(one.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
