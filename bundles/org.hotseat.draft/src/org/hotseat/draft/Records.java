// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hotseat.draft.item.Item;
import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.AccountRole;
import org.hotseat.model.cluster.Bmc;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.Role;

/** Values that have a record of their own in the cluster: these are the truth, not what an object says. */
final class Records {

    /** Attribute of an object: its place among its kind. */
    static final String PLACE = "@place";
    /** Attribute of a host: id of the member that it is. */
    static final String MEMBER = "@member";
    /** Attribute of a matrix switch: id of the record that it is. */
    static final String DEVICE = "@device";
    /** Attributes that are no values of the model. */
    static final Set<String> OURS = Set.of(PLACE, MEMBER, DEVICE);
    /** Values of a host that its record holds. */
    static final Set<String> OF_HOST = Set.of("name", "bmc", "bmc.address", "bmc.user");
    /** Values of an account that its record holds. */
    static final Set<String> OF_ACCOUNT = Set.of("role");

    private static final String REDFISH = "redfish";
    private static final int REDFISH_PORT = 443;

    private Records() {
    }

    static void overlay(Host host, HostRecord record) {
        host.setName(record.name());
        if (record.bmc().isEmpty()) {
            host.setBmc(null);
        } else {
            HostRecord.Bmc is = record.bmc().get();
            Bmc bmc = host.getBmc() == null ? ClusterFactory.eINSTANCE.createBmc() : host.getBmc();
            if (host.getBmc() == null && is.protocol().toLowerCase(Locale.ROOT).equals(REDFISH)) {
                bmc.setPort(REDFISH_PORT);
            }
            bmc.setAddress(is.address());
            bmc.setUser(is.user());
            host.setBmc(bmc);
        }
        for (PlaneInterface at : host.getInterfaces()) {
            Optional.ofNullable(at.getPlane()).flatMap(plane -> address(record, plane.getKind()))
                    .filter(address -> !address.equals(bare(at.getAddress()))).ifPresent(at::setAddress);
        }
    }

    /** Where a host is on a plane, as its agent says. */
    static Optional<String> address(HostRecord record, PlaneKind plane) {
        return switch (plane) {
            case MANAGEMENT -> Optional.of(record.management());
            case STORAGE -> record.storage();
            case BUSINESS -> record.business();
        };
    }

    /** An address may be written with the length of its network. */
    static String bare(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? address : address.substring(0, slash);
    }

    static void overlay(Account account, AccountRecord record) {
        account.setName(record.name());
        account.setRole(switch (record.role()) {
            case ADMINISTRATOR -> AccountRole.ADMINISTRATOR;
            case OPERATOR -> AccountRole.OPERATOR;
            default -> AccountRole.OBSERVER;
        });
    }

    /** The cluster's word for a role of the document. */
    static Role role(String literal) {
        return switch (AccountRole.get(literal)) {
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            case OPERATOR -> Role.OPERATOR;
            default -> Role.VIEWER;
        };
    }

    /** A host's record with the values of the document. */
    static HostRecord changed(HostRecord now, Item host) {
        Optional<HostRecord.Bmc> bmc = Optional.empty();
        if (host.holds("bmc")) {
            String usual = host.text("bmc.port").equals(Integer.toString(REDFISH_PORT)) ? REDFISH : "ipmi";
            bmc = Optional.of(new HostRecord.Bmc(host.text("bmc.address"),
                    now.bmc().map(HostRecord.Bmc::protocol).orElse(usual), host.text("bmc.user")));
        }
        return new HostRecord(now.id(), host.text("name"), now.roles(), now.management(), now.storage(),
                now.business(), now.ports(), bmc, now.agentVersion(), now.schema());
    }
}
