package pl.wpwik.ibok.customerpages;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of a page in few colours, each of which differs from the others to the eye: a third of the size. */
final class SmallPng {

    private static final int COLOURS = 40;

    /** So many of the most used ones are kept as they are: the paper of a page and what stands on it may differ little. */
    private static final int KEPT = 16;

    /** The square of the distance from which on two colours are two. */
    private static final int DIFFERENT = 500;

    private SmallPng() {}

    static byte[] of(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        List<Integer> palette = palette(pixels);
        BufferedImage small = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        Map<Integer, Integer> places = new HashMap<>();
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? indexes[i - 1]
                    : (byte) (int) places.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
        }
        small.getRaster().setDataElements(0, 0, picture.getWidth(), picture.getHeight(), indexes);
        return write(small);
    }

    private static byte[] write(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam slowest = writer.getDefaultWriteParam();
        slowest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        slowest.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), slowest);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The most used first; a rare one, as that of a tick, counts as well. */
    private static List<Integer> palette(int[] pixels) {
        List<Integer> palette = new ArrayList<>();
        for (int colour : mostUsed(pixels)) {
            boolean different = palette.stream().allMatch(chosen -> distance(chosen, colour) > DIFFERENT);
            if (palette.size() < KEPT || palette.size() < COLOURS && different) {
                palette.add(colour);
            }
        }
        return palette;
    }

    private static List<Integer> mostUsed(int[] pixels) {
        Map<Integer, Integer> uses = new HashMap<>();
        // Most of a page is long stretches of one colour.
        int begin = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[begin]) {
                uses.merge(pixels[begin], i - begin, Integer::sum);
                begin = i;
            }
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
