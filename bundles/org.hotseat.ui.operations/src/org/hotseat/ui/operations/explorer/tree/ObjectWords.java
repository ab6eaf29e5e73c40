// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Route;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.Tariff;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.text.Words;

/** What rows of objects say: the name, and what else is worth knowing at a glance. */
final class ObjectWords {

    private ObjectWords() {
    }

    static String name(EObject object) {
        return switch (object) {
            case FlowMapping flow -> Words.value(flow.getFlow());
            case Route route -> end(route.getInput()) + " → " + end(route.getOutput());
            case Named named -> named.getName();
            default -> Words.describe(object);
        };
    }

    static String note(EObject object) {
        return switch (object) {
            case Seat seat -> joined(seat.getDuty(), name(Optional.ofNullable(seat.getMachine())));
            case MatrixSwitch matrix -> joined(Words.value(matrix.getProtocol()), matrix.getAddress());
            case InterfaceBoard board -> board.getAddress();
            case StoragePool pool -> joined(Words.value(pool.getKind()), pool.getPath());
            case Plane plane -> joined(kind(plane), plane.getSubnet());
            case ProtectionPolicy policy -> Words.value(policy.getMode());
            case ElasticPolicy policy -> policy.getLowerPercent() + "–" + policy.getUpperPercent() + " %";
            case Tariff tariff -> tariff.getCurrency();
            case Account account -> joined(account.getDisplayName(), Words.value(account.getRole()));
            case SwitchInput input -> Integer.toString(input.getNumber());
            case SwitchOutput output -> Integer.toString(output.getNumber());
            case Monitor monitor -> monitor.getWidthPixels() + " × " + monitor.getHeightPixels();
            default -> "";
        };
    }

    private static String kind(Plane plane) {
        String kind = Words.value(plane.getKind());
        return kind.equalsIgnoreCase(plane.getName()) ? "" : kind;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + ", " + other;
    }

    private static String name(Optional<VirtualMachine> machine) {
        return machine.map(VirtualMachine::getName).orElse("");
    }

    private static String end(Named end) {
        return Optional.ofNullable(end).map(Named::getName).orElse("?");
    }
}
