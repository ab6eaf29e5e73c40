// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Device;
import org.hotseat.ui.domain.field.DeviceSet;
import org.hotseat.ui.domain.field.Field;
import org.hotseat.ui.domain.field.Kind;
import org.hotseat.ui.format.Formats;

/**
 * A setting that the running machine has otherwise than the description.
 *
 * @param page where it can be seen
 * @param label what it is
 * @param running its value in the running machine
 * @param stored its value at the next start
 */
public record Difference(String page, String label, String running, String stored) {

    /**
     * What differs. Only what the forms know is compared: the rest of a live description is addresses and aliases.
     *
     * @param running the description of the running machine
     * @param stored the description for the next start
     * @return in the order of the pages
     */
    public static List<Difference> between(DomainDocument running, DomainDocument stored) {
        List<Difference> found = new ArrayList<>();
        for (Page page : Pages.all()) {
            for (Group group : page.groups()) {
                switch (group) {
                    case Group.Fields fields -> fields.fields().forEach(field ->
                            compare(page, field, running, stored, field.label(), found));
                    case Group.DeviceList<?> list -> devices(page, list.set(), running, stored, found);
                    case Group.BootOrder order -> {
                        // a running machine has started already
                    }
                    case Group.NextStart next -> {
                        // shows what is found here
                    }
                }
            }
        }
        return found;
    }

    private static <T> void compare(Page page, Field<T> field, T running, T stored, String label,
            List<Difference> found) {
        if (field.kind() == Kind.FIXED || field.kind() == Kind.NOTE || field.kind() == Kind.SECRET) {
            return;
        }
        String one = field.shown(running);
        String other = field.shown(stored);
        if (!one.equals(other)) {
            found.add(new Difference(page.id(), label, one, other));
        }
    }

    private static <D extends Device> void devices(Page page, DeviceSet<D> set, DomainDocument running,
            DomainDocument stored, List<Difference> found) {
        List<String> have = set.list().apply(running).stream().map(device -> key(set, device)).toList();
        List<String> want = set.list().apply(stored).stream().map(device -> key(set, device)).toList();
        have.stream().filter(one -> !want.contains(one)).forEach(one ->
                found.add(new Difference(page.id(), set.title(), one, Formats.NONE)));
        want.stream().filter(one -> !have.contains(one)).forEach(one ->
                found.add(new Difference(page.id(), set.title(), Formats.NONE, one)));
    }

    /** What people call the device; ports that the hypervisor picks at the start are no difference. */
    private static <D extends Device> String key(DeviceSet<D> set, D device) {
        return String.join(" ", set.columns().stream().filter(id -> !id.equals("bootOrder") && !id.equals("port"))
                .map(set::field).map(field -> field.shown(device)).filter(text -> !text.equals(Formats.NONE)).toList());
    }
}
