package vn.xetkhen.submission;

/** Too many bytes wait to be taken or sent back; the message is a Vietnamese line with the cure. */
public final class StagingFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StagingFullException(long limit) {
    super(
        "Các tệp chờ nhận đã đầy "
            + (limit >> 20)
            + " MB. Nhận, hoặc trả lại đơn vị các tệp đang chờ rồi gửi tiếp.");
  }
}
