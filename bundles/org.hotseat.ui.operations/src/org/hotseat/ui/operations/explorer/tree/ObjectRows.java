// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.PeripheralKind;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.Route;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.operations.subject.Subjects;

/** Rows of objects that only the document knows. */
final class ObjectRows {

    private final TreeSource source;
    private final Marker marker;

    ObjectRows(TreeSource source, Marker marker) {
        this.source = source;
        this.marker = marker;
    }

    List<TreeNode> of(Group group) {
        List<TreeNode> rows = new ArrayList<>();
        if (source.cluster().eGet(group.feature()) instanceof List<?> list) {
            list.forEach(object -> rows.add(row((EObject) object, group.icon(), children((EObject) object))));
        }
        return rows;
    }

    private List<TreeNode> children(EObject object) {
        return switch (object) {
            case Seat seat -> rows(seat.getMonitors(), seat.getPeripherals());
            case MatrixSwitch matrix -> rows(matrix.getInputs(), matrix.getOutputs(), routes(matrix));
            case InterfaceBoard board -> rows(board.getPorts());
            case Plane plane -> rows(flows(plane));
            default -> List.of();
        };
    }

    @SafeVarargs
    private List<TreeNode> rows(List<? extends EObject>... lists) {
        List<TreeNode> rows = new ArrayList<>();
        for (List<? extends EObject> list : lists) {
            list.forEach(object -> rows.add(row(object, icon(object), List.of())));
        }
        return rows;
    }

    private TreeNode row(EObject object, Icon icon, List<TreeNode> children) {
        Standing standing = object instanceof Seat seat ? observed(seat).or(marker.object(object))
                : marker.object(object);
        return new TreeNode(key(object), object, icon, ObjectWords.name(object), ObjectWords.note(object),
                standing.with(children), words(object), children);
    }

    /** A seat stands as its machine does. */
    private Standing observed(Seat seat) {
        return Optional.ofNullable(seat.getMachine()).flatMap(Subjects::idOf).flatMap(source.inventory()::machine)
                .map(marker::machine).map(machine -> machine.isProblem()
                        ? Standing.wrong(machine.mark().orElseThrow(), machine.named(), machine.named()) : machine)
                .orElse(Standing.NONE);
    }

    private List<Route> routes(MatrixSwitch matrix) {
        return source.cluster().getRoutes().stream().filter(route -> belongs(route, matrix)).toList();
    }

    private static boolean belongs(Route route, MatrixSwitch matrix) {
        EObject end = route.getOutput() == null ? route.getInput() : route.getOutput();
        return end != null && end.eContainer() == matrix;
    }

    private List<FlowMapping> flows(Plane plane) {
        return source.cluster().getFlows().stream().filter(flow -> flow.getPlane() == plane).toList();
    }

    private static String key(EObject object) {
        String own = object instanceof Identified identified && !identified.getId().isEmpty() ? identified.getId()
                : Integer.toString(System.identityHashCode(object));
        return object.eClass().getName() + '/' + own;
    }

    /** Everything that is written in the object itself: addresses, paths, identities. */
    private static String words(EObject object) {
        StringBuilder words = new StringBuilder();
        append(words, object);
        if (!(object instanceof Cluster)) {
            object.eContents().stream().filter(part -> !(part instanceof Identified))
                    .forEach(part -> append(words, part));
        }
        return words.toString();
    }

    private static void append(StringBuilder words, EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eGet(attribute) instanceof String text && !text.isEmpty()) {
                words.append(text).append(' ');
            }
        }
    }

    private static Icon icon(EObject object) {
        return switch (object) {
            case Monitor monitor -> Icon.MONITOR;
            case SwitchInput input -> Icon.IMPORT;
            case SwitchOutput output -> Icon.EXPORT;
            case Route route -> Icon.ROUTE;
            case Peripheral device -> icon(device.getKind());
            case BoardPort port -> icon(port.getKind());
            case FlowMapping flow -> Icon.ROUTE;
            default -> Icon.INFO;
        };
    }

    private static Icon icon(PeripheralKind kind) {
        return switch (kind) {
            case SERIAL -> Icon.SERIAL;
            case USB -> Icon.USB;
            case SOUND -> Icon.SOUND;
            case CAN -> Icon.CAN;
            case CAMERA -> Icon.CAMERA;
        };
    }
}
