package dev.allclear.disk;

import static dev.allclear.disk.DiskPath.below;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Passes what is asked of a {@link Disk} on to the file system below, once the disk has had its say. */
final class DiskProvider extends FileSystemProvider {
    private static final Set<OpenOption> CHANGING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.CREATE_NEW, StandardOpenOption.TRUNCATE_EXISTING);

    private final FileSystemProvider below;
    private final Disk disk;

    DiskProvider(FileSystemProvider below, Disk disk) {
        this.below = below;
        this.disk = disk;
    }

    @Override
    public String getScheme() {
        return below.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        disk.opening(below(path));
        if (options.stream().anyMatch(CHANGING::contains)) {
            disk.change(path);
        }
        return new DiskChannel(disk, path, below.newFileChannel(below(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        disk.look();
        DirectoryStream<Path> paths =
                below.newDirectoryStream(below(folder), path -> filter.accept(folder.resolve(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = paths.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return folder.resolve(each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                paths.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        disk.change(folder);
        below.createDirectory(below(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.change(path);
        below.delete(below(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(source));
        try (SeekableByteChannel out = Files.newByteChannel(
                target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        disk.change(target);
        below.move(below(source), below(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        disk.look();
        return below.isSameFile(below(path), below(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        disk.look();
        return below.isHidden(below(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        disk.look();
        return below.getFileStore(below(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        disk.look();
        below.checkAccess(below(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        disk.look();
        return below.getFileAttributeView(below(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        disk.look();
        return below.readAttributes(below(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        disk.look();
        return below.readAttributes(below(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        disk.change(path);
        below.setAttribute(below(path), attribute, value, options);
    }
}
