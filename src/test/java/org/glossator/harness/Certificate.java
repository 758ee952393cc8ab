package org.glossator.harness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate for this machine that nobody vouches for, made by the JDK's own keytool. */
final class Certificate {
  private static final String PASSWORD = "password";

  private Certificate() {}

  /** Writes certificate and key into {@code folder}, where {@link #directives} look for them. */
  static void write(Path folder) throws IOException {
    Path store = folder.resolve("keys.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "host",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool").toFile())
            .start();
    try (InputStream in = made.waitFor() == 0 ? Files.newInputStream(store) : failed(folder)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD.toCharArray());
      pem(folder.resolve("host.crt"), "CERTIFICATE", keys.getCertificate("host").getEncoded());
      byte[] key = keys.getKey("host", PASSWORD.toCharArray()).getEncoded();
      pem(folder.resolve("host.key"), "PRIVATE KEY", key);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What nginx is told of them. */
  static String directives(Path folder) {
    return "ssl_certificate %1$s/host.crt; ssl_certificate_key %1$s/host.key;".formatted(folder);
  }

  private static InputStream failed(Path folder) throws IOException {
    throw new IOException("keytool: " + Files.readString(folder.resolve("keytool")));
  }

  private static void pem(Path file, String label, byte[] bytes) throws IOException {
    String body = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(bytes);
    Files.writeString(
        file, "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
  }
}
