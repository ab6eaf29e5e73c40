// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.matrix.SwitchRecord;

/**
 * Which ids a document uses for what the cluster knows by records only, so that both mean the same object from the
 * first import on.
 */
final class Adoption {

    /** Ids that follow from the records alone. */
    static final Adoption NONE = new Adoption();

    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, String> machines = new HashMap<>();
    private final Map<String, String> devices = new HashMap<>();
    private Optional<String> cluster = Optional.empty();

    private Adoption() {
    }

    static Adoption of(Cluster document) {
        Adoption all = new Adoption();
        all.cluster = Optional.of(document.getId()).filter(id -> !id.isEmpty());
        for (Host host : document.getHosts()) {
            all.hosts.putIfAbsent(key(host.getName()), host.getId());
        }
        for (Host host : document.getHosts()) {
            all.hosts.put(key(host.getId()), host.getId());
        }
        for (Account account : document.getAccounts()) {
            all.accounts.putIfAbsent(account.getName(), account.getId());
        }
        for (VirtualMachine machine : document.getMachines()) {
            all.machines.putIfAbsent(key(machine.getUuid()), machine.getId());
        }
        document.getSwitches().stream().filter(Cables::isReal).forEach(device -> {
            all.devices.putIfAbsent(device.getName(), device.getId());
            all.devices.put(device.getId(), device.getId());
        });
        return all;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    String cluster(long number) {
        return cluster.orElse("cluster-" + Long.toHexString(number));
    }

    String host(HostRecord host) {
        String usual = usable("host-", host.id().value());
        return hosts.getOrDefault(key(host.id().value()), hosts.getOrDefault(key(host.name()), usual));
    }

    String account(AccountRecord account) {
        return accounts.getOrDefault(account.name(), usable("account-", account.name()));
    }

    String machine(MachineRecord machine) {
        String uuid = machine.id().toString();
        return machines.getOrDefault(key(uuid), "virtualmachine-" + uuid);
    }

    /** Empty for one that the document does not have: it is no part of what is edited there. */
    Optional<String> device(SwitchRecord record) {
        return this == NONE ? Optional.of(usable("switch-", record.id())) : Optional.ofNullable(devices.getOrDefault(
                record.id(), devices.get(record.name())));
    }

    /** Ids of the document begin with a letter and are not longer than 64. */
    private static String usable(String prefix, String id) {
        String whole = Character.isLetter(id.charAt(0)) && prefix.startsWith("host") ? id : prefix + id;
        return whole.length() <= 64 ? whole : whole.substring(0, 64);
    }
}
