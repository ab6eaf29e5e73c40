// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ports.model.Card;
import org.hotseat.ui.ports.model.Panel;
import org.hotseat.ui.ports.model.PortPlace;
import org.hotseat.ui.ports.model.PortRow;
import org.hotseat.ui.ports.model.Wishes;
import org.hotseat.ui.ports.paint.PanelDrawing;
import org.hotseat.ui.ports.paint.PanelLayout;
import org.hotseat.ui.ports.paint.Pull;
import org.hotseat.ui.ports.paint.Thing;

/**
 * What mouse and keys do with machines and ports. A line is drawn from a port to a machine, or from a line of a machine
 * to a port; by key Space picks it up, the arrows choose where to let go, Enter lets go, Esc puts back. On the window's
 * thread.
 */
final class Hand {

    private static final int THRESHOLD = 5;
    private static final double BESIDE = 24;

    private final DrawingCanvas canvas;
    private final Acts acts;
    private Optional<Thing> pressed = Optional.empty();
    private Optional<Pull> pull = Optional.empty();
    private int downX;
    private int downY;
    private boolean byKey;

    /** What comes of it. */
    interface Acts {
        /** What is shown. */
        PanelDrawing drawing();

        /** A line is another than before, or is no more. */
        void pulling(Optional<Pull> line);

        /** A port shall belong to a machine, or to nobody. */
        void want(PortRow port, Optional<MachineId> machine);

        /** The change of a port is given up. */
        void drop(PortPlace port);

        /** Another thing is selected. */
        void chosen(Optional<Thing> thing);

        /** All changes are carried out. */
        void carryOut();

        /** Something shall be sent to the device at the selected port. */
        void send();
    }

    Hand(DrawingCanvas canvas, Acts acts) {
        this.canvas = canvas;
        this.acts = acts;
        canvas.onFocus(this::focused);
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> up());
        canvas.addListener(SWT.MouseDoubleClick, event -> acts.send());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusOut, event -> cancel());
    }

    private PanelLayout layout() {
        return new PanelLayout(acts.drawing().panel(), Math.max(1, canvas.getClientArea().width));
    }

    private Optional<Thing> thing(Optional<Drawing.Item> item) {
        return item.flatMap(one -> layout().thing(one.id()));
    }

    private void focused() {
        Optional<Thing> thing = thing(canvas.focus());
        if (pull.isEmpty()) {
            acts.chosen(thing);
        } else if (byKey) {
            thing.ifPresent(to -> {
                Box box = layout().box(to).orElseThrow();
                over(to instanceof Thing.APort ? box.x() : box.right(), box.centreY(), thing);
            });
        }
    }

    private void down(Event event) {
        cancel();
        pressed = event.button == 1 ? thing(canvas.at(event.x, event.y)).filter(Hand::canMove) : Optional.empty();
        downX = event.x;
        downY = event.y;
    }

    private static boolean canMove(Thing thing) {
        return thing instanceof Thing.APort || thing instanceof Thing.ALine;
    }

    private void move(Event event) {
        boolean far = Math.abs(event.x - downX) > THRESHOLD || Math.abs(event.y - downY) > THRESHOLD;
        if (pull.isEmpty() && far && pressed.isPresent()) {
            begin(pressed.get(), false);
        }
        if (pull.isPresent() && !byKey) {
            canvas.setToolTipText(null); // it would hide what is drawn
            over(event.x, event.y + (double) canvas.scrolled(), thing(canvas.at(event.x, event.y)));
        }
    }

    private void up() {
        pressed = Optional.empty();
        if (!byKey) {
            letGo();
        }
    }

    /** Picks something up by key, or from a menu. */
    void pickUp() {
        thing(canvas.focus()).filter(Hand::canMove).ifPresent(thing -> begin(thing, true));
    }

    /** Nothing, when the thing has gone since the mouse was pressed on it. */
    private void begin(Thing from, boolean key) {
        Optional<Box> place = layout().box(from);
        if (place.isEmpty()) {
            pressed = Optional.empty();
            return;
        }
        Box box = place.get();
        byKey = key;
        show(new Pull(from, box.centreX() + (from instanceof Thing.APort ? -box.width() / 2 - BESIDE : box.width() / 2
                + BESIDE), box.centreY(), Optional.empty(), key ? Messages.chooseTarget : Messages.dragOn, Optional
                        .empty()));
    }

    private void show(Pull next) {
        pull = Optional.of(next);
        acts.pulling(pull);
    }

    private void over(double x, double y, Optional<Thing> below) {
        Pull now = pull.orElseThrow();
        Optional<Thing> target = below.filter(now::suits);
        Optional<Thing> shown = target.flatMap(thing -> now.from() instanceof Thing.APort ? thing.machine().<Thing>map(
                Thing.AMachine::new) : Optional.of(thing));
        Panel panel = acts.drawing().panel();
        Optional<PortPlace> port = now.from() instanceof Thing.APort from ? Optional.of(from.place()) : target.flatMap(
                Thing::port);
        Optional<MachineId> machine = now.from() instanceof Thing.APort ? target.flatMap(Thing::machine) : now.from()
                .machine();
        if (shown.isEmpty() || port.isEmpty() || machine.isEmpty()) {
            show(new Pull(now.from(), x, y, Optional.empty(), byKey ? Messages.chooseTarget : Messages.dragOn, Optional
                    .empty()));
            return;
        }
        String name = panel.card(machine.get()).map(Card::name).orElse(machine.get().toString());
        show(new Pull(now.from(), x, y, shown, NLS.bind(Messages.wouldGo, port.get(), name),
                Optional.of(Wishes.check(panel, port.get(), machine))));
    }

    private void letGo() {
        Optional<Pull> done = pull;
        cancel();
        done.filter(one -> one.target().isPresent()
                && one.check().filter(Wishes.Check::isPossible).isPresent()).ifPresent(this::wish);
    }

    private void wish(Pull done) {
        Panel panel = acts.drawing().panel();
        if (done.from() instanceof Thing.APort port) {
            panel.port(port.place()).ifPresent(row -> acts.want(row, done.target().flatMap(Thing::machine)));
            return;
        }
        Optional<PortPlace> to = done.target().flatMap(Thing::port);
        done.from().port().filter(old -> !to.equals(Optional.of(old))).flatMap(panel::port).ifPresent(row ->
                acts.want(row, Optional.empty()));
        to.flatMap(panel::port).ifPresent(row -> acts.want(row, done.from().machine()));
    }

    /** Puts back what is in hand. */
    void cancel() {
        pressed = Optional.empty();
        if (pull.isPresent()) {
            pull = Optional.empty();
            acts.pulling(pull);
        }
        byKey = false;
    }

    private void key(Event event) {
        Optional<PortPlace> port = thing(canvas.focus()).flatMap(Thing::port);
        if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            acts.carryOut();
        } else if (event.keyCode == SWT.ESC) {
            escape(port);
        } else if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            enter();
        } else if (event.character == ' ' && pull.isEmpty() || event.keyCode == SWT.F6) {
            pickUp();
        } else if (event.keyCode == SWT.DEL) {
            port.flatMap(acts.drawing().panel()::port).ifPresent(row -> acts.want(row, Optional.empty()));
        }
    }

    private void enter() {
        if (pull.isPresent()) {
            letGo();
        } else {
            acts.send();
        }
    }

    private void escape(Optional<PortPlace> port) {
        if (pull.isPresent()) {
            String from = pull.get().from().id();
            cancel();
            canvas.focus(from);
        } else {
            port.ifPresent(acts::drop);
        }
    }
}
