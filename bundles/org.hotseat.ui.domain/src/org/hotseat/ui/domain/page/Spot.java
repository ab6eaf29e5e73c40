// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import java.util.List;
import java.util.Optional;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Places;
import org.hotseat.domain.Problem;
import org.hotseat.domain.device.Device;
import org.hotseat.ui.domain.field.DeviceSet;

/**
 * Where a problem is shown.
 *
 * @param page its page
 * @param group its group there
 * @param field the field; empty for a device
 * @param device number of the device in its list from 0; -1 for a field of the machine
 */
public record Spot(String page, String group, String field, int device) {

    /**
     * Finds the place of a problem.
     *
     * @param problem a problem
     * @param domain the description it is about
     * @return empty when no form shows that part of the description
     */
    public static Optional<Spot> of(Problem problem, DomainDocument domain) {
        if (problem.path().isEmpty()) {
            return Optional.empty();
        }
        for (Page page : Pages.all()) {
            for (Group group : page.groups()) {
                Optional<Spot> spot = switch (group) {
                    case Group.Fields fields -> inFields(problem.path(), page, fields);
                    case Group.DeviceList<?> list -> inDevices(problem.path(), page, list.set(), domain);
                    case Group.BootOrder order -> within(problem.path(), "os/boot")
                            ? Optional.of(new Spot(page.id(), order.id(), "", -1)) : Optional.empty();
                    case Group.NextStart next -> Optional.empty();
                };
                if (spot.isPresent()) {
                    return spot;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Spot> inFields(String path, Page page, Group.Fields group) {
        return group.fields().stream().filter(field -> within(path, field.more().path())).findFirst()
                .map(field -> new Spot(page.id(), group.id(), field.id(), -1));
    }

    private static <D extends Device> Optional<Spot> inDevices(String path, Page page, DeviceSet<D> set,
            DomainDocument domain) {
        List<D> devices = set.list().apply(domain);
        for (int i = 0; i < devices.size(); i++) {
            if (within(path, Places.path(devices.get(i).element()))) {
                return Optional.of(new Spot(page.id(), set.id(), "", i));
            }
        }
        return Optional.empty();
    }

    private static boolean within(String path, String above) {
        return !above.isEmpty() && (path.equals(above) || path.startsWith(above + '/'));
    }
}
