package vn.xetkhen.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * H2 writes commits behind, by up to half a second: a killed process would take back what a person
 * or a chunk's mark was told to be stored. Here a commit is over when it is on the disk. PostgreSQL
 * does that by itself.
 */
@Configuration(proxyBeanMethods = false)
class DurableCommits {

  @Bean
  JdbcTransactionManager transactionManager(
      DataSource source, @Value("${spring.datasource.url:}") String url) {
    return url.startsWith("jdbc:h2:file:")
        ? new Checkpointing(source)
        : new JdbcTransactionManager(source);
  }

  private static final class Checkpointing extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    Checkpointing(DataSource source) {
      super(source);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      super.doCommit(status);
      if (status.isReadOnly()) {
        return;
      }
      Connection connection =
          DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
      try (Statement statement = connection.createStatement()) {
        statement.execute("CHECKPOINT SYNC");
      } catch (SQLException e) {
        throw translateException("checkpoint", e);
      } finally {
        DataSourceUtils.releaseConnection(connection, getDataSource());
      }
    }
  }
}
