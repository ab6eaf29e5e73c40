// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.members.LossBand;
import org.hotseat.ui.members.model.LossText;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The band that tells of a lost host: no host of the training cluster is ever lost, so the band is told by hand. */
@ExtendWith(Console.class)
class LossBandTest {

    private final Bot bot = new Bot();

    private static Optional<LossText> lost() {
        return Optional.of(new LossText(List.of(Seen.hostId("host-13")), false, "Lost: host-13",
                "Take-over of host-13 waits: 2 of 3 promises. Intent 7.", Optional.of(Instant.now().minusMillis(2900))));
    }

    private <T> T ask(Function<LossBand, T> question) {
        return bot.window().read(shell -> question.apply(LossBand.of(shell).orElseThrow()));
    }

    private static Rectangle show(LossBand band, Optional<LossText> text) {
        band.show(text);
        Shell shell = band.control().getShell();
        shell.layout(true, true);
        return box(band.control());
    }

    private static Rectangle box(Control control) {
        return control.getDisplay().map(control.getParent(), null, control.getBounds());
    }

    @AfterEach
    void nobodyIsLost() {
        ask(band -> show(band, Optional.empty()));
    }

    @Test
    void itTakesARowOfItsOwnAndGoesWithoutATrace() {
        List<Rectangle> seen = ask(band -> {
            Control bar = band.control().getParent();
            Rectangle before = box(bar);
            Rectangle with = show(band, lost());
            Rectangle higher = box(bar);
            show(band, Optional.empty());
            return List.of(before, with, higher, box(bar), band.control().getShell().getClientArea());
        });
        assertEquals(seen.get(4).width, seen.get(1).width, seen.toString());
        assertTrue(seen.get(1).height >= 52, seen.toString());
        assertTrue(seen.get(1).y >= seen.get(0).y + 20, seen.toString());
        assertTrue(seen.get(2).height >= seen.get(0).height + 52, seen.toString());
        assertEquals(seen.get(0), seen.get(3));
    }

    @Test
    void theKeysGetThereAndToTheLadder() {
        assertFalse(bot.canCommand("org.hotseat.ui.members.goToLoss"));
        assertFalse(ask(LossBand::focus));
        assertTrue(ask(band -> {
            show(band, lost());
            Control control = band.focus() ? band.control().getDisplay().getFocusControl() : band.control();
            control.notifyListeners(SWT.Selection, new Event());
            show(band, Optional.empty());
            return control instanceof Button;
        }));
        bot.waitUntil("the ladder of it", () -> bot.viewById(Parts.LADDER).title().contains("host-13"));
    }

    /** Drawn at once: the next word of the cluster takes it away. */
    @Test
    void itIsPictured() {
        RGB edge = ask(band -> Colors.of(Role.TAKING_OVER).getRGB());
        ImageData picture = ask(band -> {
            Rectangle place = show(band, lost());
            Image image = new Image(band.control().getDisplay(), place.width, place.height);
            GC gc = new GC(image);
            band.control().print(gc);
            gc.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
        ImageLoader file = new ImageLoader();
        file.data = new ImageData[] { picture };
        file.save(Pictures.folder().resolve("loss-band-" + Pictures.look() + ".png").toString(), SWT.IMAGE_PNG);
        assertEquals(edge, picture.palette.getRGB(picture.getPixel(2, picture.height / 2)));
        RGB ground = ask(band -> Colors.of(Role.TAKING_OVER_BAND).getRGB());
        assertEquals(ground, picture.palette.getRGB(picture.getPixel(picture.width / 2, 2)));
    }
}
