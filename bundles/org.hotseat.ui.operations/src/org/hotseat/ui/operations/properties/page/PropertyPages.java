// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Route;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.cluster.Tariff;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.properties.field.FieldRow.Kind;
import org.hotseat.ui.operations.properties.field.FieldRow.Place;
import org.hotseat.ui.operations.properties.field.FieldRows;
import org.hotseat.ui.operations.properties.field.FieldText;
import org.hotseat.ui.operations.subject.Subjects;

/** Makes the page of what is selected. On the thread of the window; asks no host. */
public final class PropertyPages {

    /** Key of the row that takes a machine into the document. */
    public static final String ENLIST = "enlist";

    private PropertyPages() {
    }

    /**
     * The page of a thing.
     *
     * @param subject a HostId, a MachineId or an object of the document
     * @param source what it is made of
     * @return empty when it is gone
     */
    public static Optional<PropertyPage> of(Object subject, PageSource source) {
        Optional<EObject> object = Subjects.object(source.cluster(), subject);
        return switch (subject) {
            case HostId id -> host(id, object, source);
            case MachineId id -> machine(id, object, source);
            case Cluster cluster -> Optional.of(cluster(cluster, source));
            default -> object.map(one -> page(subject, icon(one), FieldText.name(one), type(one),
                    documentRows(Optional.of(one), source, false), object, source));
        };
    }

    private static PropertyPage cluster(Cluster cluster, PageSource source) {
        List<FieldRow> rows = new ArrayList<>();
        rows.add(FieldRow.section("now", Messages.now, ObservedRows.cluster(source)));
        rows.addAll(documentRows(Optional.of(cluster), source, true));
        return page(cluster, Icon.CLUSTER, FieldText.name(cluster), type(cluster), rows, Optional.of(cluster), source);
    }

    private static Optional<PropertyPage> host(HostId id, Optional<EObject> object, PageSource source) {
        Optional<HostView> view = source.inventory().host(id);
        if (view.isEmpty() && object.isEmpty()) {
            return Optional.empty();
        }
        List<FieldRow> rows = new ArrayList<>();
        view.ifPresent(seen -> rows.add(FieldRow.section("now", Messages.now, ObservedRows.host(seen, source))));
        rows.addAll(documentRows(object, source, !rows.isEmpty()));
        String name = object.map(FieldText::name).orElseGet(() -> view.map(HostView::name).orElse(""));
        String address = object.map(Host.class::cast).map(Host::getSsh).map(ssh -> ssh.getAddress()).orElse("");
        return Optional.of(page(id, Icon.HOST, name, address, rows, object, source));
    }

    private static Optional<PropertyPage> machine(MachineId id, Optional<EObject> object, PageSource source) {
        Optional<MachineView> view = source.inventory().machine(id);
        if (view.isEmpty() && object.isEmpty()) {
            return Optional.empty();
        }
        List<FieldRow> rows = new ArrayList<>();
        view.ifPresent(seen -> rows.add(FieldRow.section("now", Messages.now, ObservedRows.machine(seen, source))));
        if (object.isEmpty()) {
            rows.add(new FieldRow(ENLIST, Kind.ADD, Messages.document, Messages.enlist,
                    Optional.of(new Place(source.cluster(), Literals.CLUSTER__MACHINES)), List.of(), List.of()));
        }
        rows.addAll(documentRows(object, source, !rows.isEmpty()));
        String name = view.map(MachineView::name).orElseGet(() -> object.map(FieldText::name).orElse(""));
        String seat = Subjects.seat(source.cluster(), id).map(one -> one.getDuty().isEmpty() ? one.getName()
                : NLS.bind(Messages.seatAndDuty, one.getName(), one.getDuty())).orElse("");
        return Optional.of(page(id, Icon.MACHINE, name, seat, rows, object, source));
    }

    private static PropertyPage page(Object subject, Icon icon, String name, String place, List<FieldRow> rows,
            Optional<EObject> object, PageSource source) {
        return new PropertyPage(subject, icon, name, place, rows,
                object.filter(one -> !(one instanceof Cluster)).flatMap(source.problems()::worst));
    }

    private static List<FieldRow> documentRows(Optional<EObject> object, PageSource source, boolean below) {
        if (object.isEmpty()) {
            return List.of();
        }
        List<FieldRow> rows = new FieldRows(source.problems()).of(object.get());
        return below ? List.of(FieldRow.section("document", Messages.document, rows)) : rows;
    }

    private static String type(EObject object) {
        String type = FieldText.label(object.eClass());
        return object.eContainer() instanceof Cluster || object instanceof Cluster ? type
                : type + ", " + FieldText.name(Subjects.top(object));
    }

    /**
     * The picture of a kind of object.
     *
     * @param object of the document
     * @return its icon
     */
    public static Icon icon(EObject object) {
        return switch (object) {
            case Cluster cluster -> Icon.CLUSTER;
            case Host host -> Icon.HOST;
            case VirtualMachine machine -> Icon.MACHINE;
            case Seat seat -> Icon.SEAT;
            case Room room -> Icon.FLOOR_PLAN;
            case MatrixSwitch matrix -> Icon.MATRIX;
            case InterfaceBoard board -> Icon.BOARD;
            case StoragePool pool -> Icon.STORAGE;
            case Plane plane -> Icon.NETWORK;
            case ProtectionPolicy policy -> Icon.PROTECTION;
            case ElasticPolicy policy -> Icon.POLICY;
            case Tariff tariff -> Icon.BILL;
            case Account account -> Icon.USER;
            case Route route -> Icon.ROUTE;
            case Monitor monitor -> Icon.MONITOR;
            default -> Icon.PROPERTIES;
        };
    }
}
