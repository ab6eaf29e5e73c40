// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.hotseat.ui.format.Formats;

/** Network and display. */
final class OutsidePage extends WishPage {

    private static final int SPINNER = 80;
    private static final int MOST_MONITORS = 16;

    private Combo bridge;
    private Button pxe;
    private Button vnc;
    private Button spice;
    private Button local;
    private Spinner monitors;
    private Label planes;
    private boolean proposed;

    OutsidePage(MachineWish wish, Surroundings around) {
        super("outside", Messages.outsideTitle, Messages.outsideDescription, wish, around);
    }

    @Override
    void fill(Composite area) {
        bridge = combo(area, Messages.bridge, true, combo -> wish().bridge = combo.getText().strip());
        planes = hint(area, "");
        Composite boot = choices(area, Messages.boot);
        pxe = check(boot, Messages.pxe, on -> wish().bootNetwork = on);
        Composite displays = choices(area, Messages.display);
        vnc = radio(displays, Messages.displayVnc, () -> wish().display = MachineWish.Display.VNC);
        spice = radio(displays, Messages.displaySpice, () -> wish().display = MachineWish.Display.SPICE);
        local = radio(displays, Messages.displayLocal, () -> wish().display = MachineWish.Display.LOCAL);
        label(area, Messages.monitors);
        monitors = new Spinner(area, SWT.BORDER);
        monitors.setMinimum(1);
        monitors.setMaximum(MOST_MONITORS);
        monitors.addModifyListener(event -> wish().monitors = monitors.getSelection());
        GridDataFactory.swtDefaults().hint(SPINNER, SWT.DEFAULT).applyTo(monitors);
    }

    @Override
    void show() {
        List<Surroundings.Bridge> known = around().bridges(wish().host);
        bridge.setItems(known.stream().map(Surroundings.Bridge::name).toArray(String[]::new));
        if (!proposed && wish().bridge.isEmpty() && !known.isEmpty()) {
            wish().bridge = known.get(known.size() - 1).name();
        }
        proposed = true;
        bridge.setText(wish().bridge);
        planes.setText(known.isEmpty() ? Messages.bridgeHint : String.join("  ", known.stream()
                .map(one -> Formats.label(NLS.bind(Messages.bridgePlane, one.name(), one.plane()))).toList()));
        planes.requestLayout();
        pxe.setSelection(wish().bootNetwork);
        vnc.setSelection(wish().display == MachineWish.Display.VNC);
        spice.setSelection(wish().display == MachineWish.Display.SPICE);
        local.setSelection(wish().display == MachineWish.Display.LOCAL);
        monitors.setSelection(wish().monitors);
    }

    @Override
    Optional<String> trouble() {
        return wish().bootNetwork && wish().bridge.isEmpty() ? Optional.of(Messages.pxeBridge) : Optional.empty();
    }
}
