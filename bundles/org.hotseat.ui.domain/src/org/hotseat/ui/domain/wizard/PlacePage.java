// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.ui.format.Formats;

/** Host, name and kind of guest. */
final class PlacePage extends WishPage {

    private Combo host;
    private Text name;
    private Button linux;
    private Button windows;
    private Button kvm;
    private Button software;
    private Button uefi;
    private List<HostView> hosts = List.of();

    PlacePage(MachineWish wish, Surroundings around) {
        super("place", Messages.placeTitle, Messages.placeDescription, wish, around);
    }

    @Override
    void fill(Composite area) {
        host = combo(area, Messages.host, false, combo -> wish().host =
                Optional.of(hosts.get(combo.getSelectionIndex()).id()));
        name = text(area, Messages.name, text -> wish().name = text);
        Composite guests = choices(area, Messages.guest);
        linux = radio(guests, Messages.guestLinux, () -> wish().windows = false);
        windows = radio(guests, Messages.guestWindows, () -> wish().windows = true);
        Composite runs = choices(area, Messages.runner);
        kvm = radio(runs, Messages.runnerKvm, () -> wish().kvm = true);
        software = radio(runs, Messages.runnerSoftware, () -> wish().kvm = false);
        Composite firmware = choices(area, Messages.firmware);
        uefi = check(firmware, Messages.uefi, on -> wish().uefi = on);
        hint(area, Messages.leavesNothing);
    }

    @Override
    void show() {
        hosts = around().hosts();
        host.setItems(hosts.stream().map(this::label).toArray(String[]::new));
        int index = IntStream.range(0, hosts.size())
                .filter(i -> wish().host.filter(hosts.get(i).id()::equals).isPresent()).findFirst().orElse(-1);
        if (index < 0 && !hosts.isEmpty()) {
            index = 0;
            wish().host = Optional.of(hosts.get(0).id());
        }
        if (index >= 0) {
            host.select(index);
        }
        name.setText(wish().name);
        linux.setSelection(!wish().windows);
        windows.setSelection(wish().windows);
        kvm.setSelection(wish().kvm);
        software.setSelection(!wish().kvm);
        uefi.setSelection(wish().uefi);
        name.setFocus();
    }

    private String label(HostView view) {
        return around().freeMemory(Optional.of(view.id())).map(free ->
                NLS.bind(Messages.hostFree, view.name(), Formats.size(free))).orElse(view.name());
    }

    @Override
    Optional<String> trouble() {
        return wish().nameTrouble(around().namesOn(wish().host));
    }
}
