// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.draft.Meaning;
import org.hotseat.ui.domain.field.Adder;
import org.hotseat.ui.domain.field.Choice;
import org.hotseat.ui.domain.field.DeviceSet;
import org.hotseat.ui.domain.field.Field;
import org.hotseat.ui.domain.field.Kind;
import org.hotseat.ui.domain.support.Samples;
import org.junit.jupiter.api.Test;

/** Goes through every field of every page. */
final class PagesTest {

    private static final List<String> FOREIGN = List.of(
            "<my:note xmlns:my=\"http://example.org/note\">keep   me</my:note>",
            "<!-- set by hand: do not touch -->", "<timer name='rtc' tickpolicy='catchup'/>",
            "<memballoon model='virtio'/>", "<vsock model='virtio'><cid auto='yes'/></vsock>",
            "<qemu:arg value='-no-hpet'/>", "placement='static'   cpuset=\"0-3\"");

    private static DomainDocument plot() {
        return parse(Samples.PLOT);
    }

    private static DomainDocument parse(String xml) {
        try {
            return DomainDocument.parse(xml);
        } catch (DomainSyntaxException broken) {
            throw new AssertionError(xml, broken);
        }
    }

    private static Stream<Group> groups() {
        return Pages.all().stream().flatMap(page -> page.groups().stream());
    }

    private static List<Field<DomainDocument>> fields() {
        return groups().filter(Group.Fields.class::isInstance).map(Group.Fields.class::cast)
                .flatMap(group -> group.fields().stream()).toList();
    }

    private static List<DeviceSet<?>> sets() {
        List<DeviceSet<?>> sets = new ArrayList<>();
        groups().forEach(group -> {
            if (group instanceof Group.DeviceList<?> list) {
                sets.add(list.set());
            }
        });
        return sets;
    }

    /** What a person may fill in. */
    private static List<String> values(Field<?> field) {
        return switch (field.kind()) {
            case FIXED, NOTE -> List.of();
            case FLAG -> List.of(Field.YES, "", Field.YES);
            case CHOICE, COMBO -> field.more().choices().stream().map(Choice::value)
                    .filter(value -> !value.equals("OTHER")).toList();
            case NUMBER -> List.of("2", "1", "8");
            case SIZE -> List.of("1048576", "8388608", "786433");
            case TEXT, LINES, SECRET -> List.of();
        };
    }

    @Test
    void fillingInWhatIsThereChangesNoByte() {
        for (Field<DomainDocument> field : fields()) {
            DomainDocument domain = plot();
            if (field.more().shown().test(domain) && field.kind() != Kind.FIXED && field.kind() != Kind.NOTE) {
                field.write().accept(domain, field.read().apply(domain));
                assertEquals(Samples.PLOT, domain.text(), field.id());
            }
        }
    }

    @Test
    void fillingInWhatADeviceHasChangesNoByte() {
        sets().forEach(set -> sameDevices(set));
    }

    private static <D extends Device> void sameDevices(DeviceSet<D> set) {
        int count = set.list().apply(plot()).size();
        for (int i = 0; i < count; i++) {
            for (Field<D> field : set.fields()) {
                DomainDocument domain = plot();
                D device = set.list().apply(domain).get(i);
                if (field.more().shown().test(device)) {
                    field.write().accept(device, field.read().apply(device));
                    assertEquals(Samples.PLOT, domain.text(), set.id() + '.' + field.id());
                }
            }
        }
    }

    @Test
    void everyValueComesBackAndForeignElementsSurvive() {
        for (Field<DomainDocument> field : fields()) {
            for (String value : values(field)) {
                DomainDocument domain = plot();
                if (field.more().shown().test(domain)) {
                    field.write().accept(domain, value);
                    DomainDocument again = parse(domain.text());
                    assertEquals(value, field.read().apply(again), field.id());
                    FOREIGN.forEach(text -> assertTrue(domain.text().contains(text), field.id() + " lost " + text));
                }
            }
        }
    }

    @Test
    void everyDeviceCanBeAddedFilledInAndRemoved() {
        for (DeviceSet<?> set : sets()) {
            for (Adder adder : set.adders()) {
                addedDevice(set, adder);
            }
        }
    }

    private static <D extends Device> void addedDevice(DeviceSet<D> set, Adder adder) {
        DomainDocument domain = plot();
        int before = set.list().apply(domain).size();
        Device added = adder.add().apply(domain);
        DomainDocument again = parse(domain.text());
        List<D> devices = set.list().apply(again);
        assertEquals(before + 1, devices.size(), set.id() + '.' + adder.id());
        int index = set.list().apply(domain).stream().map(Device::element).toList().indexOf(added.element());
        D device = devices.get(index);
        for (Field<D> field : set.fields()) {
            for (String value : values(field)) {
                if (field.more().shown().test(device)) {
                    field.write().accept(device, value);
                    assertEquals(value, field.read().apply(device), set.id() + '.' + field.id());
                }
            }
        }
        FOREIGN.forEach(text -> assertTrue(again.text().contains(text), set.id() + " lost " + text));
        again.devices().remove(device);
        if (domain.devices().all().size() == plot().devices().all().size() + 1) {
            assertTrue(Meaning.same(Samples.PLOT, again.text()), set.id() + '.' + adder.id() + again.text());
        }
    }

    @Test
    void idsAreUniqueAndColumnsExist() {
        Set<String> pages = new HashSet<>();
        for (Page page : Pages.all()) {
            assertTrue(pages.add(page.id()));
            Set<String> ids = new HashSet<>();
            for (Group group : page.groups()) {
                assertTrue(ids.add(group.id()), page.id() + '.' + group.id());
            }
        }
        sets().forEach(set -> set.columns().forEach(set::field));
    }

    @Test
    void aCheckedFieldSaysWhatToDo() {
        assertFalse(PageFields.device("network", "cards", "mac").more().check().apply("53:00").isEmpty());
        assertTrue(PageFields.device("network", "cards", "mac").more().check().apply("52:54:00:12:34:56").isEmpty());
        assertFalse(PageFields.device("usb", "hostDevices", "pci").more().check().apply("1f.3").isEmpty());
        assertFalse(PageFields.device("disks", "disks", "iscsiPort").more().check().apply("70000").isEmpty());
        assertFalse(PageFields.device("disks", "disks", "path").more().check().apply("images/a").isEmpty());
    }
}
