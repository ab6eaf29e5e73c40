// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.xml.XmlElement;
import org.hotseat.ui.domain.field.Adder;
import org.hotseat.ui.domain.field.DeviceSet;
import org.hotseat.ui.domain.page.Mnemonics;
import org.hotseat.ui.question.UnplugQuestion;
import org.hotseat.ui.work.UiThread;

/**
 * The buttons beside a list of devices. On the window's thread.
 *
 * @param <D> class of the devices
 */
final class DeviceButtons<D extends Device> {

    private static final int LEAST_WIDTH = 96;

    private final DeviceSet<D> set;
    private final FormContext context;
    private final Supplier<Optional<D>> selected;
    private final IntConsumer select;
    private final Button add;
    private final Button remove;
    private final Button plug;
    private boolean enabled = true;

    DeviceButtons(Composite parent, DeviceSet<D> set, FormContext context, Mnemonics mnemonics,
            Supplier<Optional<D>> selected, IntConsumer select) {
        this.set = set;
        this.context = context;
        this.selected = selected;
        this.select = select;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(area);
        GridLayoutFactory.fillDefaults().applyTo(area);
        boolean several = set.adders().size() > 1;
        add = button(area, mnemonics.mark(several ? Messages.addSeveral : Messages.addOne), () -> add(several));
        remove = button(area, Messages.remove, this::remove);
        plug = button(area, Messages.plugIn, this::plug);
        ((GridData) plug.getLayoutData()).exclude = true;
        plug.setVisible(false);
    }

    private static Button button(Composite area, String text, Runnable act) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> act.run());
        GridDataFactory.fillDefaults().hint(Math.max(LEAST_WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x),
                SWT.DEFAULT).applyTo(button);
        return button;
    }

    private void add(boolean several) {
        if (!several) {
            add(set.adders().get(0));
            return;
        }
        Menu menu = new Menu(add);
        for (Adder adder : set.adders()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(adder.label());
            item.addListener(SWT.Selection, event -> add(adder));
        }
        Rectangle at = add.getDisplay().map(add.getParent(), null, add.getBounds());
        menu.setLocation(at.x, at.y + at.height);
        menu.addListener(SWT.Hide, event -> UiThread.run(menu, menu::dispose));
        menu.setVisible(true);
    }

    private void add(Adder adder) {
        AtomicInteger place = new AtomicInteger(-1);
        context.draft().edit(NLS.bind(Messages.addStep, adder.label()), "", domain -> {
            Device made = adder.add().apply(domain);
            List<D> devices = set.list().apply(domain);
            for (int i = 0; i < devices.size(); i++) {
                if (devices.get(i).element() == made.element()) {
                    place.set(i);
                }
            }
        });
        select.accept(place.get());
    }

    private void remove() {
        selected.get().ifPresent(device -> {
            int index = context.draft().document().map(set.list()).orElse(List.of()).stream()
                    .map(Device::element).toList().indexOf(device.element());
            context.draft().edit(NLS.bind(Messages.removeStep, device.label()), "", domain ->
                    domain.devices().remove(set.list().apply(domain).get(index)));
        });
    }

    private void plug() {
        selected.get().ifPresent(device -> {
            Optional<D> live = live(device);
            if (live.isPresent() && live.get() instanceof Disk disk && !agreed(disk)) {
                return;
            }
            context.live().plug(live.map(found -> (Device) found).orElse(device).element().toString(), live.isEmpty());
        });
    }

    private boolean agreed(Disk disk) {
        String machine = context.live().running()
                .flatMap(now -> now.root().find("name")).map(XmlElement::text).orElse("");
        return disk.isRemovable() || UnplugQuestion.ask(plug.getShell(), machine, disk.label(), disk.content());
    }

    private Optional<D> live(D device) {
        return context.live().running().flatMap(running -> set.list().apply(running).stream()
                .filter(one -> Plugged.same(one, device)).findFirst());
    }

    void enable(boolean on) {
        enabled = on;
        add.setEnabled(on);
    }

    /** Answers whether a button has come, gone or changed its size. */
    boolean show(Optional<D> device) {
        remove.setEnabled(enabled);
        plug.setEnabled(enabled);
        boolean can = device.isPresent() && set.plug() && context.live().running().isPresent();
        boolean moved = place(remove, device.isPresent() || !enabled);
        moved |= place(plug, can);
        String text = device.flatMap(this::live).isPresent() ? Messages.plugOut : Messages.plugIn;
        if (can && !plug.getText().equals(text)) {
            plug.setText(text);
            ((GridData) plug.getLayoutData()).widthHint =
                    Math.max(LEAST_WIDTH, plug.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            return true;
        }
        return moved;
    }

    private static boolean place(Button button, boolean on) {
        GridData data = (GridData) button.getLayoutData();
        boolean moved = data.exclude == on;
        data.exclude = !on;
        button.setVisible(on);
        return moved;
    }
}
